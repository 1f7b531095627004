/** Options and messages of no-unsettled-promise. What is reported where is shown by test/scenarios/unsettled-promise. */
import rule from '../../rules/no-unsettled-promise.js';
import { typedTester } from '../support/rule-tester.js';

const POSSIBLE = [{ confidence: 'possible' }] as const;
const UNHEARD = `declare function ask(): Promise<string>;
export const answer = () => new Promise<string>((resolve) => { void ask().then(resolve); });`;
const END_ONLY = `export const ended = (stream: NodeJS.ReadableStream) =>
  new Promise<void>((resolve) => { stream.on('end', () => { resolve(); }); });`;

typedTester.run('no-unsettled-promise', rule, {
  valid: [
    {
      name: 'settle functions that are called, stored or handed on',
      code: `const waiting = new Map<string, () => void>();
export const a = (ok: boolean) => new Promise<void>((resolve, reject) => { if (ok) resolve(); else reject(new Error('no')); });
export const b = (id: string) => new Promise<void>((resolve) => { waiting.set(id, resolve); });
export const c = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });`,
    },
    { name: 'what may fail, when only the certain is asked for', code: UNHEARD },
    {
      name: 'a path that settles nothing, when only the certain is asked for',
      code: `export const settle = (ok: boolean) => new Promise<void>((resolve) => { if (ok) resolve(); });`,
    },
    { name: 'a stream that may fail, when only the certain is asked for', code: END_ONLY },
    { name: 'a promise that is named for it', code: `export const never = new Promise<void>(() => {});` },
    { name: 'a race of some', code: `export const first = (all: Promise<void>[]) => Promise.race(all);` },
    {
      name: 'a class of its own of that name',
      code: `class Promise<T> { constructor(readonly run: (done: (value: T) => void) => void) {} }
export const own = new Promise<number>((done) => { done(1); });`,
    },
  ],
  invalid: [
    {
      name: 'the head is marked, and the way is told',
      code: `export function settle(ok: boolean) {
  return new Promise<void>((resolve) => {
    if (ok) resolve();
  });
}`,
      options: POSSIBLE,
      errors: [
        {
          messageId: 'path',
          data: { when: 'when `ok` does not hold', line: 3 },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
      ],
    },
    {
      name: 'nothing calls, stores or hands on',
      code: `export async function wait() { await new Promise(() => {}); }`,
      errors: [{ messageId: 'never', line: 1, column: 38 }],
    },
    {
      name: 'it can only fail',
      code: `export async function wait(ms: number) {
  await new Promise((_, reject) => { setTimeout(() => { reject(new Error('late')); }, ms); });
}`,
      errors: [{ messageId: 'rejectOnly', line: 2, column: 9 }],
    },
    {
      name: 'nobody can win',
      code: `export const wait = async () => await Promise.race([]);`,
      errors: [{ messageId: 'emptyRace', line: 1, column: 39, endColumn: 55 }],
    },
    {
      name: 'a deferred, where it is made',
      code: `export async function wait(ok: boolean) {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (ok) resolve();
  await promise;
}`,
      options: POSSIBLE,
      errors: [
        { messageId: 'path', data: { when: 'when `ok` does not hold', line: 3 }, line: 2, column: 32, endColumn: 61 },
      ],
    },
    {
      name: 'what may fail, when the possible is asked for',
      code: UNHEARD,
      options: POSSIBLE,
      errors: [{ messageId: 'path', data: { when: 'when what it waits for fails', line: 2 }, line: 2 }],
    },
    {
      name: 'a stream that may fail',
      code: END_ONLY,
      options: POSSIBLE,
      errors: [{ messageId: 'noError', line: 2, column: 3 }],
    },
    {
      name: 'a timer that is cleared',
      code: `export const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.onabort = () => { clearTimeout(timer); };
  });`,
      options: POSSIBLE,
      errors: [{ messageId: 'path', data: { when: 'after `clearTimeout(timer)`', line: 4 }, line: 2, column: 3 }],
    },
  ],
});
