/** The messages of no-misused-spawn-blocking. What is reported where is shown by test/scenarios/spawn-blocking. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { plugin } from '../../lib/plugin.js';
import { repositoryRoot } from '../support/lint.js';
import { virtualProgram } from '../support/virtual-lint.js';

const PREAMBLE = `
  import { Worker } from 'node:worker_threads';
  import { Piscina } from 'piscina';
  import workerpool from 'workerpool';
  export const threads = new Piscina({ filename: '/srv/work.js' });
  export const pool = workerpool.pool();
  export const worker = new Worker('/srv/work.js');
  export const flag = new Int32Array(new SharedArrayBuffer(4));
`;

let program: ts.Program | undefined;

function messagesOf(code: string): readonly string[] {
  const text = `${PREAMBLE}${code}`;
  program = virtualProgram({ 'sample.ts': text }, program);
  const found = new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
    text,
    [
      { files: ['**/*.ts'], plugins: { stall: plugin }, rules: { 'stall/no-misused-spawn-blocking': 'error' } },
      { languageOptions: { parser, parserOptions: { programs: [program] } } },
    ],
    { filename: `${repositoryRoot}/sample.ts` },
  );
  return found.map(({ message }) => message);
}

describe('reports', () => {
  test.each([
    {
      what: 'work that stays on this thread',
      code: 'export async function spawnBlocking<T>(work: () => T) { return work(); }',
      message: /^`spawnBlocking` says that it moves work off this thread, but/u,
    },
    {
      what: 'a method that runs its work in a later turn',
      code: 'export class Runtime { runBlocking<T>(work: () => T) { return Promise.resolve().then(work); } }',
      message: /^`runBlocking` says that it moves work off this thread, but/u,
    },
    {
      what: 'a promise that nobody waits for there',
      code: '/** @spawnBlocking */ function away<T>(work: () => T) { pool.terminate(); String(work); } export function f() { away(async () => 1); }',
      message: /^`away` does not wait for what this function answers/u,
    },
    {
      what: 'a lost variable',
      code: 'const by = 2; export function f(n: number) { return pool.exec((x: number) => x * by, [n]); }',
      message: /nothing defines `by` there, and the call fails with a ReferenceError/u,
    },
    {
      what: 'the lost variable of a named function',
      code: 'const by = 2; function scale(x: number) { return x * by; } export function f(n: number) { return pool.exec(scale, [n]); }',
      message: /nothing defines `by` there/u,
    },
    {
      what: 'all that a function loses',
      code: 'const by = 2; const to = 9; export function f(n: number) { return pool.exec((x: number) => Math.min(x * by, by + to), [n]); }',
      message: /nothing defines `by`, `to` there/u,
    },
    {
      what: 'a lost this',
      code: 'export class Scale { by = 2; of(n: number) { return pool.exec((x: number) => x * this.by, [n]); } }',
      message: /nothing defines `this` there/u,
    },
    {
      what: 'a function that is sent',
      code: 'export function f() { return threads.run({ done: () => 1 }); }',
      message: /^A function cannot be cloned: `threads.run` throws a DataCloneError/u,
    },
    {
      what: 'a function that a type promises',
      code: 'interface Task { readonly onStep: (n: number) => void } export function f(task: Task) { worker.postMessage(task); }',
      message: /^A function cannot be cloned/u,
    },
    {
      what: 'a promise that is sent',
      code: 'export function f(rows: Promise<number[]>) { worker.postMessage({ rows }); }',
      message: /^A promise cannot be cloned/u,
    },
    {
      what: 'data of a new worker',
      code: "export const w = new Worker('/srv/work.js', { workerData: [() => 1] });",
      message: /^A function cannot be cloned/u,
    },
    {
      what: 'a thread that stands still',
      code: 'export async function f() { worker.postMessage(flag); Atomics.wait(flag, 0, 0); }',
      message: /^`worker.postMessage` moves work to another thread, and `Atomics.wait` then holds this one/u,
    },
  ])('$what', ({ code, message }) => {
    expect(messagesOf(code)).toEqual([expect.stringMatching(message)]);
  });
});

describe('accepts', () => {
  test.each([
    {
      what: 'a fallback for code that is in a worker already',
      code: 'export async function spawnBlocking(work: (n: number) => number, n: number) { return flag[0] === 1 ? work(n) : await pool.exec(work, [n]); }',
    },
    {
      what: 'listeners beside the work',
      code: "export function spawnBlocking(file: string, done: (e: Error) => void) { worker.once('error', done); worker.postMessage(file); }",
    },
    {
      what: 'a function that calls itself',
      code: 'function half(n: number): number { return n < 2 ? n : half(n / 2); } export function f(n: number) { return pool.exec(half, [n]); }',
    },
    { what: 'the name of a method', code: "export function f(n: number) { return pool.exec('half', [n]); }" },
    {
      what: 'types and globals',
      code: 'interface P { x: number } export function f(p: P) { return pool.exec((q: P) => Math.abs(q.x), [p]); }',
    },
    {
      what: 'plain data',
      code: 'export function f(rows: number[]) { worker.postMessage({ rows, at: new Date(), by: new Map([[1, /x/u]]) }); }',
    },
    {
      what: 'an optional listener, which may be left out',
      code: 'interface Task { readonly onStep?: (n: number) => void } export function f(task: Task) { worker.postMessage(task); }',
    },
    {
      what: 'a post office of its own',
      code: 'const bus = { postMessage(value: unknown) { return value; } }; export function f() { bus.postMessage(() => 1); }',
    },
    {
      what: 'a wait where nobody else waits',
      code: 'worker.postMessage(flag); Atomics.wait(flag, 0, 0);',
    },
  ])('$what', ({ code }) => {
    expect(messagesOf(code)).toEqual([]);
  });
});
