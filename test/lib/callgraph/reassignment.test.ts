import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isOwnedByClass, isReassigned, valuesAssigned } from '../../../lib/callgraph/reassignment.js';
import { analyse, type Analysis } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

type Binding = ts.VariableDeclaration | ts.PropertyDeclaration;

/** The first variable or field of a program; of fields the one that is called `x`. */
function bindingIn(code: string): Analysis & { readonly binding: Binding } {
  const analysis = analyse({ 'sample.ts': `${code}\nexport {};` });
  const isBinding = (node: ts.Node): node is Binding =>
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && /#?x\b/u.test(node.name.getText());
  return { ...analysis, binding: nodeAt(analysis.file('sample.ts'), isBinding) };
}

describe('whether a binding may hold another value', () => {
  test.each([
    ['const x = f;', false],
    ['let x = f;', false],
    ['let x = f; x = g;', true],
    ['var x = f; x ??= g;', true],
    ['let x = f; use(x);', false],
    ['let x = f; x === g;', false],
    ['let x = f; [x] = [g];', true],
    ['let x = f; ({ x } = { x: g });', true],
    ['let x = f; ({ a: x } = { a: g });', true],
    ['let x = f; for (x of [g]) x();', true],
    ['let x = f; for (const x of [g]) x();', false],
    ['let x = f; { let x = g; x = f; }', false],
    ['let x = f; declare const o: { x: unknown }; o.x = g;', false],
    ['let { x } = { x: f }; x = g;', false],
    ['class A { x = f; }', false],
    ['class A { x = f; swap() { this.x = g; } }', true],
    ['class A { #x = f; swap() { this.#x = g; } }', true],
    ['class A { static x = f; static swap() { A.x = g; } }', true],
    ['class A { readonly x = f; constructor() { this.x = g; } }', true],
    ['class A { static readonly x = f; static { this.x = g; } }', false],
    ['class A { x = f; } class B { x = f; swap() { this.x = g; } }', false],
    ["class A { 'x' = f; }", true],
  ])('%s: %s', (code, isOne) => {
    const { binding, checker } = bindingIn(`declare const f: () => void, g: () => void; ${code}`);
    expect(isReassigned(binding, checker)).toBe(isOne);
  });
});

describe('what a file assigns to a binding', () => {
  test.each<readonly [string, readonly (string | undefined)[]]>([
    ['let x;', []],
    ['let x; x = f;', ['f']],
    ['let x; x = f; x ??= g;', ['f', 'g']],
    ['let x; [x] = [f];', [undefined]],
    ['let x; for (x of [f]) x();', [undefined]],
    ['let x, y; y = x;', []],
    ['class A { x; constructor() { this.x = f; } }', ['f']],
    ['class A { #x; set(o: A) { o.#x = f; } }', ['f']],
    ['class A { x; fill() { [this.x] = [f]; } }', [undefined]],
    ['class A { x; fill() { this.x.y = f; } }', []],
  ])('%s', (code, expected) => {
    const { binding, checker } = bindingIn(`declare const f: any, g: any; ${code}`);
    expect(valuesAssigned(binding, checker).map((value) => value?.getText())).toEqual(expected);
  });
});

test.each([
  ['class A { x = 1; }', false],
  ['class A { protected x = 1; }', false],
  ['class A { private x = 1; }', true],
  ['class A { readonly x = 1; }', true],
  ['class A { #x = 1; }', true],
])('only its class can assign to the field of %s: %s', (code, isOwned) => {
  const { binding } = bindingIn(code);
  expect(isOwnedByClass(binding as ts.PropertyDeclaration)).toBe(isOwned);
});
