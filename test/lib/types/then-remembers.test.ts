import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { thenRemembers } from '../../../lib/types/then-remembers.js';

describe('a class remembers that its work has started', () => {
  test.each([
    ['by an assignment in place', 'then(a, b) { return (this.p ??= this.start()).then(a, b); } start() {}'],
    ['by a test', 'then(a, b) { if (!this.p) this.p = this.start(); return this.p.then(a, b); }'],
    ['by a choice', 'then(a, b) { this.p = this.p || this.start(); return this.p.then(a, b); }'],
    ['by a flag', 'async then(a) { if (!this.#done) { this.#v = await go(); this.#done = true; } return a(this.#v); }'],
    ['in a method', 'then(a, b) { return this.#run().then(a, b); } #run() { return (this.p ??= fetch("/")); }'],
    ['in a wrapped function', '#run = once(() => fetch("/")); then(a, b) { return this.#run().then(a, b); }'],
  ])('%s', (_, members) => {
    expect(thenRemembers([classOf(members)])).toBe(true);
  });
});

describe('a class does not remember it', () => {
  test.each([
    ['which starts it each time', 'then(a, b) { return this.run().then(a, b); } run() { return fetch("/"); }'],
    ['which only keeps the last', 'then(a, b) { this.p = this.run(); return this.p.then(a, b); }'],
    ['which asks for something else', 'then(a, b) { return (this.isFast ? this.run() : this.walk()).then(a, b); }'],
    ['whose arrow starts it', '#run = () => fetch("/"); then(a, b) { return this.#run().then(a, b); }'],
    ['which calls itself', 'then(a, b) { return this.then(a, b); }'],
  ])('%s', (_, members) => {
    expect(thenRemembers([classOf(members)])).toBe(false);
  });
});

test('an heir may remember what its base starts', () => {
  const base = classOf('then(a, b) { return this.run().then(a, b); } run() { return fetch("/"); }');
  const heir = classOf('run() { return (this.p ??= super.run()); }');
  expect(thenRemembers([heir, base])).toBe(true);
  expect(thenRemembers([base])).toBe(false);
});

function classOf(members: string): ts.ClassDeclaration {
  const file = ts.createSourceFile('c.ts', `class C extends Base { ${members} }`, ts.ScriptTarget.ES2023, true);
  const [declaration] = file.statements;
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) throw new Error('no class');
  return declaration;
}
