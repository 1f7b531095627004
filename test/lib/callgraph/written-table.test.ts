import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { membersOf } from '../../../lib/callgraph/written-table.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

test.each<readonly [string, readonly string[] | undefined]>([
  ['look({ a: f, b: g });', ['f', 'g']],
  ['look([f, g]);', ['f', 'g']],
  ["look(new Map([['a', f]]));", ['f']],
  ['const all = { f }; look(all);', ['f']],
  ['const all = [f] as const; look((all));', ['f']],
  ['let all = [f]; look(all);', ['f']],
  ['let all = [f]; all = [g]; look(all);', undefined],
  ["let all: any = { a: f }; all['b'] = g; look(all);", undefined],
  ["let all = { a: f }; let key: string; key = 'a'; look(all);", ['f']],
  ['class A { readonly all = [f]; go() { look(this.all); } }', ['f']],
  ['class A { all = [f]; go() { this.all = []; look(this.all); } }', undefined],
  ['const all = [f]; const same = all; look(same);', undefined],
  ['declare const all: (() => void)[]; look(all);', undefined],
  ['function go(all: (() => void)[]) { look(all); }', undefined],
  ['const all = list(); look(all);', undefined],
  ['const o = { all: [f] }; look(o.all);', undefined],
])('%s', (code, expected) => {
  const own = 'declare function look(table: unknown): void; declare const f: () => void, g: () => void, list: any;';
  const { checker, file } = analyse({ 'sample.ts': `${own} ${code}\nexport {};` });
  const [table] = nodeAt(file('sample.ts'), ts.isCallExpression, 'look(').arguments;
  expect(membersOf(table as ts.Expression, checker)?.map((member) => member.getText())).toEqual(expected);
});
