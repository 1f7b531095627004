/** The messages and options of no-busy-wait. What is reported where is shown by test/scenarios/busy-wait. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type * as ts from 'typescript';
import { expect, test } from 'vitest';
import { plugin } from '../../lib/plugin.js';
import { repositoryRoot } from '../support/lint.js';
import { virtualProgram } from '../support/virtual-lint.js';

let program: ts.Program | undefined;

/** What the rule says of one file, as `line: message`. */
function reports(code: string, options: object = {}): readonly string[] {
  program = virtualProgram({ 'sample.ts': code }, program);
  return new Linter({ configType: 'flat', cwd: repositoryRoot })
    .verify(
      code,
      [
        { files: ['**/*.ts'], plugins: { stall: plugin }, rules: { 'stall/no-busy-wait': ['error', options] } },
        { languageOptions: { parser, parserOptions: { programs: [program] } } },
      ],
      { filename: `${repositoryRoot}/sample.ts` },
    )
    .map(({ line, message }) => `${String(line)}: ${message}`);
}

const asked = `export async function f(isDone: () => boolean) { while (!isDone()) await null; }`;
const uncalled = `export function f(end: number) { while (Date.now() < end) {} }`;

test.each([
  { what: 'a question that we cannot see may make progress', code: asked },
  { what: 'nobody calls it', code: uncalled },
  {
    what: 'a turn of the event loop in every round',
    code: `export async function f(flag: { set: boolean }) { while (!flag.set) await new Promise((resolve) => setTimeout(resolve, 5)); }`,
  },
  {
    what: 'a loop that ends itself',
    code: `export async function f(n: number) { while (n > 1) n = n % 2 === 0 ? n / 2 : 3 * n + 1; return n; }`,
  },
])('is silent where $what', ({ code }) => {
  expect(reports(code)).toEqual([]);
});

test.each([
  {
    what: 'state',
    code: `export async function f(flag: { set: boolean }) {\n  while (!flag.set) {}\n}`,
    message:
      '2: This loop waits for state that only other code changes and never gives the thread back. It runs in an async function: nothing else runs until it ends, and so it may never end. Await a timer or an event in it.',
  },
  {
    what: 'the clock, in a function that event-loop code calls',
    code: `function wait(end: number) { while (Date.now() < end) {} }\nexport async function f() { wait(9); }`,
    message:
      '1: This loop waits for the clock and never gives the thread back. It runs in an async function through `wait`: nothing else runs until it ends. Await a timer or an event in it.',
  },
  {
    what: 'nothing at all',
    code: `export async function f() { for (;;) await undefined; }`,
    message:
      '1: This loop waits for nothing, but only ever awaits what is settled already. It runs in an async function: timers, I/O and listeners never get a turn, and it never ends. Await a timer, `setImmediate` or an event in it.',
  },
  {
    what: 'a function that comes back by itself',
    code: `export function f() { process.nextTick(f); }`,
    message:
      '1: This function puts itself back into the microtask queue with `process.nextTick`: timers, I/O and listeners never get a turn. Use `setImmediate` or a timer.',
  },
  {
    what: 'a poll that wakes itself',
    code: `export function poll(cx: { waker: { wake(): void } }): { ready: boolean } {\n  cx.waker.wake();\n  return { ready: false };\n}`,
    message:
      '3: This poll has woken itself before it answers pending, and nothing has changed: it is polled again at once, for as long as it waits. Keep the waker where what it waits for can call it.',
  },
])('says what a loop waits for: $what', ({ code, message }) => {
  expect(reports(code)).toEqual([message]);
});

test.each([asked, uncalled])('reports what may spin on demand: %s', (code) => {
  expect(reports(code, { confidence: 'possible' })).toHaveLength(1);
});
