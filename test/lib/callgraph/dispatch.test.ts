import { expect, test } from 'vitest';
import { displayName } from '../../../lib/callgraph/callable.js';
import { analyse } from '../../support/analysis.js';

/** What `go(…)` or `new Go(…)` calls, as text. */
function calleesOf(code: string, text = 'go('): readonly string[] {
  const { edges, call } = analyse({
    'sample.ts': code,
    'other.ts': 'export default () => 1;\nexport function named() {}',
  });
  return edges.dispatch.calleesOf(call(text)).map((value) => {
    switch (value.kind) {
      case 'callable':
        return displayName(value.callable) + (value.isOverride === true ? ' (override)' : '');
      case 'api':
        return value.refs.map(({ module, name }) => `${module} ${name}`).join(' or ');
      default:
        return value.kind;
    }
  });
}

test.each([
  ['function go() {} go();', ['go']],
  ['const go = function own() {}; go();', ['own']],
  ['const a = () => 1; const go = a; go();', ['a']],
  ['function a() {} function b() {} const go = Math.random() ? a : b; go();', ['a', 'b']],
  ['function a() {} declare const u: any; const go = u ?? a; go();', ['a', 'unknown']],
  ['function a() {} const go = a.bind(null); go();', ['a']],
  ['function a() {} const { a: go } = { a }; go();', ['a']],
  ['function make() { return () => 1; } const go = make(); go();', ['(anonymous)']],
  ['function f(go: () => void) { go(); }', ['parameter']],
  ['declare const go: any; go();', ['unknown']],
  ['declare function go(): void; go();', ['unknown']],
  ['let go = () => 1; go = () => 2; go();', ['go', 'unknown']],
  ['let go = () => 1; for (go of [() => 2]) go();', ['go', 'unknown']],
  ['function a() {} let go: any; go = a; go();', ['a']],
  ['let go: any; [go] = [1]; go();', ['unknown']],
  ['function a() {} function b() {} const go = a || b; go();', ['a', 'b']],
  ['function a() {} function b() {} const go = (a, b); go();', ['b']],
  ['function a() {} const go: any = a && 1; go();', ['unknown']],
  ['function a() {} function b() {} const all: any = { a, b }; const go = all[Math.random()]; go();', ['a', 'b']],
  ["function a() {} const all = new Map([['a', a]]); const go: any = all.get('a'); go();", ['a']],
  ['function a() {} for (const go of [a]) go();', ['a']],
  ['function a() {} const all: any = { ...{ a } }; const go = all[Math.random()]; go();', ['unknown']],
  ['function a() {} function f(go = a) { go(); }', ['parameter', 'a']],
  ['function a() {} function f({ go = a }: { go?: () => void }) { go(); }', ['a', 'unknown']],
  ['const make = () => () => () => 1; const go = make()(); go();', ['(anonymous)']],
  ['const make = (): any => { make(); }; const go = make(); go();', ['unknown']],
  ["import go from './other.js'; go();", ['(anonymous)']],
  ["import { named as go } from './other.js'; go();", ['named']],
  ['class A { get m() { return function own() {}; } } const go = new A().m; go();', ['own']],
  ['class A { set m(f: () => void) {} } const go = new A().m; go();', ['unknown']],
  ["import { readFileSync as go } from 'node:fs'; go('x');", ['fs readFileSync']],
] as const)('%s calls %j', (code, callees) => {
  expect(calleesOf(code)).toEqual(callees);
});

const OPEN =
  'interface T { go(): void } function one() {} const two: T = { go: function two() {} }; class A { go() {} } class B extends A { go() {} }';

test.each([
  ['const a: T = { go: one }; a.go();', ['one']],
  ['const a: T = { go() {} }; a.go();', ['go']],
  ['const a: T = { ...two, go: one }; a.go();', ['one']],
  ['const a: T = { go: one, ...two }; a.go();', ['one', 'two']],
  ['const a: T = { go: one }; const b: T = a; b.go();', ['one', 'two']],
  ['const a: T = { go: one }; a.go = two.go; a.go();', ['one', 'two']],
  ['let a: T = { go: one }; a = two; a.go();', ['one', 'two']],
  ['const a: A = new B(); a.go();', ['go']],
  ['const a: A = new A(); a.go();', ['go']],
  ['declare const a: A; a.go();', ['go', 'go (override)']],
] as const)('a constant says more than its type: %s calls %j', (code, callees) => {
  expect(calleesOf(`${OPEN} ${code}`, code.includes('b.go()') ? 'b.go(' : 'a.go(').toSorted()).toEqual(callees);
});

test.each([
  [3, ['(anonymous)']],
  [4, ['(anonymous)']],
  [5, ['unknown']],
])('the result of results is asked for, %i deep', (depth, callees) => {
  const code = `const make = ${'() => '.repeat(depth)}() => 1; make${'()'.repeat(depth)}();`;
  expect(calleesOf(code, `make${'()'.repeat(depth)}`)).toEqual(callees);
});

test.each([
  ['function f() {} f.call(null);', 'f.call(', ['f']],
  ['function f() {} f.apply(null);', 'f.apply(', ['f']],
  ['const f = { call() {} }; f.call();', 'f.call(', ['call']],
] as const)('%s', (code, text, callees) => {
  expect(calleesOf(code, text)).toEqual(callees);
});

test('new of a library object is looked up as a constructor', () => {
  expect(calleesOf('new Promise(() => {});', 'new Promise')[0]).toMatch(/^lib new Promise/u);
});

test('a method is followed to the heirs that override it', () => {
  const code = 'class A { m() {} } class B extends A { m() {} } declare const a: A; a.m();';
  expect(calleesOf(code, 'a.m(')).toEqual(['m', 'm (override)']);
});

test('an interface is followed to a member that a literal takes from a variable', () => {
  const code =
    'interface I { m(): void } function make(): I { const m = () => {}; return { m }; } make().m(); export { make };';
  expect(calleesOf(code, 'make().m(')).toEqual(['m']);
});

test('an interface is followed to what implements it', () => {
  const code =
    'interface I { m(): void } class A implements I { m() {} } const b: I = { m: () => {} }; declare const i: I; i.m(); export { A, b };';
  expect(calleesOf(code, 'i.m(')).toEqual(['m', 'm']);
});

test('so is a type literal, by the name of its alias', () => {
  const code =
    'type I = { m(): void }; class A implements I { m() {} } class B { m() {} } declare const i: I; i.m(); export { A, B };';
  expect(calleesOf(code, 'i.m(')).toEqual(['m']);
});

test('with many implementations we do not follow', () => {
  const classes = Array.from({ length: 9 }, (_, at) => `class C${String(at)} implements I { m() {} }`).join(' ');
  expect(calleesOf(`interface I { m(): void } ${classes} declare const i: I; i.m();`, 'i.m(')).toEqual(['unknown']);
});

test('members that stand for each other in a circle are followed once', () => {
  const members = Array.from({ length: 8 }, (_, at) => String(at));
  const literals = members.map(
    (at) => `{ ${members.map((each) => `m${each}: all.m${each}`).join(', ')} } as I, // ${at}`,
  );
  const code = `interface I { ${members.map((at) => `m${at}(): void`).join('; ')} } declare const all: I;
    const some: I[] = [\n${literals.slice(0, 5).join('\n')}\n]; all.m0(); export { some };`;
  expect(calleesOf(code, 'all.m0(')).toEqual(['unknown']);
});
