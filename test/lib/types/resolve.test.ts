import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { declaredResults, resolveSymbol } from '../../../lib/types/resolve.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

const declarations = `
class Base { save(): void {} }
class Store extends Base {
  static of(): Store { return new Store(); }
  readonly base = new Base();
  self(): this { return this; }
  override save(): Promise<void> { return Promise.resolve(); }
  load(key: string): Promise<Store>;
  load(key: number): string;
  load(key: string | number): Promise<Store> | string { return String(key); }
  async open(): Promise<Base> { return this.base; }
}
declare const store: Store;
declare const either: Store | { save(): number };
declare const perhaps: Store | undefined;
declare const anything: any;
declare function isStore(value: Base): value is Store;
function pick<T>(value: T): T { return value; }
`;

/** The checker, with every question it was asked about an access noted down. */
function lastExpression(code: string): { checker: ts.TypeChecker; asked: string[]; expression: ts.Expression } {
  const { checker, file } = analyse({ 'sample.ts': `${declarations}\n${code}` });
  const asked: string[] = [];
  const noting = new Proxy(checker, {
    get: (target, key) => {
      const member = target[key as 'getSymbolAtLocation'];
      if (key !== 'getSymbolAtLocation') return member;
      return (node: ts.Node) => {
        asked.push(node.getText());
        return member(node);
      };
    },
  });
  let last: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) last = node.expression;
    ts.forEachChild(node, visit);
  };
  visit(file('sample.ts'));
  if (last === undefined) throw new Error('the sample has no statement');
  return { checker: noting, asked, expression: last };
}

test.each([
  ['an annotated variable', 'store.save;', 'Store'],
  ['an annotated parameter', '(given: Base) => { given.save; };', 'Base'],
  ['a construction', 'const made = new Base(); made.save;', 'Base'],
  ['a declared result', 'Store.of().save;', 'Store'],
  ['what a call waits for', 'async () => { (await store.open()).save; };', 'Base'],
  ['a field that is made where it is declared', 'store.base.save;', 'Base'],
  ['a method that answers its owner', 'store.self().save;', 'Store'],
  ['a value that may be absent', 'perhaps?.save;', 'Store'],
])('the member of %s is looked up where it is declared', (_, code, owner) => {
  const { checker, asked, expression } = lastExpression(code);
  const symbol = resolveSymbol(checker, expression);
  expect(symbol?.declarations?.map((each) => (each.parent as ts.ClassDeclaration).name?.text)).toEqual([owner]);
  expect(asked).not.toContain('save');
});

test('the member of `this` is looked up in the class around', () => {
  const { checker, asked, expression } = lastExpression(
    'class Shop { store = new Store(); go() { this.store.save; } }',
  );
  expect(resolveSymbol(checker, expression)?.declarations).toHaveLength(1);
  expect(asked).not.toContain('save');
});

test.each([
  ['a union', 'either.save;'],
  ['any', 'anything.save;'],
  ['a generic call', 'pick(store).save;'],
  ['an overloaded call', "store.load('a').save;"],
  ['a value tested for its class', 'declare const base: Base; if (base instanceof Store) base.save;'],
  ['a value tested by a guard', 'declare const base: Base; if (isStore(base)) base.save;'],
  ['a contextual parameter', '[store].forEach((each) => { each.save; });'],
])('the member of %s is left to the checker', (_, code) => {
  const { checker, asked, expression } = lastExpression(code);
  resolveSymbol(checker, expression);
  expect(asked).toContain('save');
});

test('what is tested for its class has the members of that class', () => {
  const { checker, expression } = lastExpression('declare const base: Base; if (base instanceof Store) { base.save; }');
  const [declaration] = resolveSymbol(checker, expression)?.declarations ?? [];
  expect((declaration?.parent as ts.ClassDeclaration | undefined)?.name?.text).toBe('Store');
});

test('circular declarations end', () => {
  const { checker, expression } = lastExpression('const one = two.next; const two = one.next; one.next;');
  expect(resolveSymbol(checker, expression)).toBeUndefined();
});

test.each([
  ['store.save();', ['Promise<void>']],
  ['Base.prototype.save();', []],
  ['store.self();', ['Store']],
  ["store.load('a');", ['Promise<Store>', 'string | Promise<Store>']],
  ['pick(store);', undefined],
])('the declared results of %s', (code, expected) => {
  const { checker, expression } = lastExpression(code);
  const results = declaredResults(nodeAt(expression, ts.isCallExpression), checker);
  expect(results?.map((type) => checker.typeToString(type))).toEqual(expected);
});
