import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isCallable, type Callable } from '../../../../lib/callgraph/callable.js';
import { makesDeferred } from '../../../../lib/summary/settling/own-deferreds.js';
import { nodeAt, parse } from '../../../support/parse.js';

/** Whether the first function or class makes a deferred. */
function makes(code: string): boolean {
  return makesDeferred(nodeAt(parse(code), (node: ts.Node): node is Callable => isCallable(node)));
}

const executor = '(r, j) => { this.resolve = r; this.reject = j; }';

describe('a deferred', () => {
  test.each([
    `class D { resolve; reject; promise = new Promise(${executor}); }`,
    `class D { resolve; reject; constructor() { this.promise = new Promise(${executor}); } promise; }`,
    `class D { #open; promise = new Promise((r) => { this.#open = r; }); resolve() { this.#open(); } }`,
    `class D { #open; promise = new Promise((r) => (this.#open = r)); resolve = () => { this.#open(); }; get isOpen() { return this.seen; } }`,
    `function d() { let resolve; const promise = new Promise((r) => { resolve = r; }); return { promise, resolve }; }`,
    `const d = () => { let a, b; const promise = new Promise((r, j) => { a = r; b = j; }); return { promise, resolve: a, reject: b }; };`,
  ])('%s', (code) => {
    expect(makes(code)).toBe(true);
  });
});

describe('no deferred', () => {
  test.each([
    [
      'it settles itself',
      `class D { resolve; promise = new Promise((r) => { this.resolve = r; }); constructor() { setTimeout(() => this.resolve()); } }`,
    ],
    [
      'another member settles it',
      `class D { resolve; promise = new Promise((r) => { this.resolve = r; }); close() { this.resolve(); } }`,
    ],
    [
      'it is given away whole',
      `class D { resolve; promise = new Promise((r) => { this.resolve = r; }); constructor() { all.push(this); } }`,
    ],
    ['it inherits', `class D extends Base { resolve; promise = new Promise((r) => { this.resolve = r; }); }`],
    ['the executor settles it', `class D { resolve; promise = new Promise((r) => { this.resolve = r; r(1); }); }`],
    [
      'it is awaited as a whole',
      `class D { resolve; promise = new Promise((r) => { this.resolve = r; }); then(f) { return this.promise.then(f); } }`,
    ],
    [
      'others are given the settle function',
      `function d() { let resolve; const promise = new Promise((r) => { resolve = r; }); all.push(resolve); return { promise, resolve }; }`,
    ],
    [
      'it is left under another name',
      `function d() { let done; const promise = new Promise((r) => { done = r; }); return { promise, resolve: () => {}, done }; }`,
    ],
    ['nothing is made', `function d(promise, resolve) { return { promise, resolve }; }`],
  ])('%s', (_, code) => {
    expect(makes(code)).toBe(false);
  });
});
