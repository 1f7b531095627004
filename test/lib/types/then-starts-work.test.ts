import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { thenStartsWork } from '../../../lib/types/then-starts-work.js';

describe('a class whose `then` starts the work is lazy', () => {
  test.each([
    ['by a method', 'then(a, b) { return this.execute().then(a, b); } execute() { return fetch("/"); }'],
    ['by a stored function', 'constructor(run) { this.run = run; } then(a, b) { return this.run().then(a, b); }'],
    [
      'by an assignment',
      'then(a, b) { this.p ??= this.start(); return this.p.then(a, b); } start() { return fetch("/"); }',
    ],
    [
      'by an assignment in place',
      'then(a, b) { return (this.p ??= this.start()).then(a, b); } start() { return fetch("/"); }',
    ],
    ['by a constructor of its own', 'then(a, b) { return new Promise(this.executor).then(a, b); }'],
    [
      'as an asynchronous method',
      'async then(a, b) { const value = await this.run(); return a(value); } run() { return fetch("/"); }',
    ],
  ])('%s', (_, members) => {
    expect(thenStartsWork(classOf(members))).toBe(true);
  });
});

describe('a class that was started before is eager', () => {
  test.each([
    ['by its constructor', 'constructor(run) { this.p = run(); } then(a, b) { return this.p.then(a, b); }'],
    ['by its base class', 'then(a, b) { return super.then(a, b); }'],
    ['and only hands out its promise', 'then(a, b) { return this.promise().then(a, b); } promise() { return this.p; }'],
    ['or holds a value', 'then(a, b) { return Promise.resolve(this.value).then(a, b); }'],
    ['or collects callbacks', 'then(a) { this.callbacks.push(a); }'],
    ['or has no `then`', 'run() { return fetch("/"); }'],
  ])('%s', (_, members) => {
    expect(thenStartsWork(classOf(members))).toBe(false);
  });
});

function classOf(members: string): ts.ClassDeclaration {
  const file = ts.createSourceFile('c.ts', `class C extends Base { ${members} }`, ts.ScriptTarget.ES2023, true);
  const [declaration] = file.statements;
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) throw new Error('no class');
  return declaration;
}
