import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { declarationOf, usesOfVariable } from '../../../lib/syntax/variable-uses.js';
import { parse } from '../../support/parse.js';

/** The identifiers of some code that are called `x`, by text order. */
function namesIn(code: string): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'x') found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

/** Which `x` of some code, counted from 0, are reads and which are writes of the variable that the first `x` declares. */
function usesOfFirst(code: string): { readonly reads: readonly number[]; readonly writes: readonly number[] } {
  const names = namesIn(code);
  const { reads, writes } = usesOfVariable(names[0] as ts.Identifier);
  const place = (name: ts.Identifier): number => names.indexOf(name);
  return { reads: reads.map(place), writes: writes.map(place) };
}

test.each<[string, readonly number[], readonly number[]]>([
  ['let x = 1; x = 2; use(x);', [2], [1]],
  ['let x = 1; x += 2; x++; x ??= 3;', [1, 3], [1, 2, 3]],
  ['let x; [x, y.x] = f(); ({ x } = g()); ({ a: x } = h());', [], [1, 3, 4]],
  ['let x; for (x of list) use(x);', [2], [1]],
  ['const x = 1; { const x = 2; use(x); } use(x);', [3], []],
  ['const x = 1; function f(x) { use(x); } use({ x });', [3], []],
  ['const x = 1; const f = () => x; o.x; x: for (;;) break x;', [1], []],
  ['function x() {} function x(a) {} x();', [2], []],
  ['function f() { if (a) { var x = 1; } else { var x = 2; } return x; }', [2], []],
  ['if (a) { var x = 1; } use(x);', [1], []],
  ['function f(x) { var x; use(x); }', [2], []],
  ['try {} catch (x) { use(x); } use(x);', [1], []],
  ['for (const x of list) { use(x); } use(x);', [1], []],
  ['switch (a) { case 1: let x = 1; break; default: use(x); } use(x);', [1], []],
  ['const f = function x() { x(); }; x();', [1], []],
  ['class x { y = x; } new x();', [1, 2], []],
  ["import x from 'a'; use(x); type T = typeof x;", [1], []],
  ["import { x } from 'a'; export { x }; export { x as y };", [1, 2], []],
  ["const x = 1; export { x } from 'a'; class B extends x {}", [2], []],
  ['class A { static { var x = 1; use(x); } m() { return x; } }', [1], []],
  ['namespace N { let x = 1; use(x); } use(x);', [1], []],
])('%s', (code, reads, writes) => {
  expect(usesOfFirst(code)).toEqual({ reads, writes });
});

test.each([
  ['import { x } from "a"; x;', 'ImportSpecifier'],
  ['const { x } = o; x;', 'BindingElement'],
  ['enum x {} x;', 'EnumDeclaration'],
  ['import x = require("a"); x;', 'ImportEqualsDeclaration'],
  ['namespace x {} x;', 'ModuleDeclaration'],
  ['x;', undefined],
])('the declaration of the last x in %s', (code, kind) => {
  const declaration = declarationOf(namesIn(code).at(-1) as ts.Identifier);
  expect(declaration && ts.SyntaxKind[declaration.kind]).toBe(kind);
});
