import { expect, test } from 'vitest';
import { analyse } from '../../support/analysis.js';

/** Where the function `f` runs, and why. */
function placeOf(code: string): string {
  const { placeOf: place, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const { on, reason, isAssumed } = place(fn('f'));
  return `${on}, ${reason}${isAssumed === true ? ', assumed' : ''}`;
}

const inAsync = 'event-loop, in an async function';
const inCallback = 'event-loop, in a callback on the event loop';

test.each([
  ['function f() {}', 'unknown, wherever it is called'],
  ['function f() {} f();', 'unknown, wherever it is called'],
  ['async function f() {}', inAsync],
  ['async function f() {} await f();', 'module-init, while modules load'],
  ['async function f() {} async function g() { await f(); } await g();', 'module-init, while modules load'],
  ['async function f() {} async function g() { await f(); } await g(); setTimeout(() => { void g(); });', inAsync],
  ['async function f() {} setTimeout(() => { void f(); });', inAsync],
  ['function f() {} setTimeout(f, 1);', inCallback],
  ['function f() {} setTimeout(f.bind(null), 1);', inCallback],
  ['function f() {} [1].forEach(f);', 'unknown, wherever it is called'],
  ["process.on('exit', function f() {});", 'exit, while the process exits'],
  ["function f() {} process.on('exit', f);", 'exit, while the process exits'],
  ["function f() {} process.on('exit', f); f();", 'unknown, wherever it is called'],
  ["function f() {} process.on('exit', f); process.on('message', f);", inCallback],
  ["async function f() {} process.on('exit', f);", 'exit, while the process exits'],
  ["function f() {} process.on('message', f);", inCallback],
  [
    'async function f() { while (true) await g(); } async function g() {} await f();',
    'module-init, while modules load',
  ],
  ['async function f() {} async function g() { while (true) await f(); } await g();', inAsync],
  ['export async function initCache() { await f(); } async function f() {}', `${inAsync}, assumed`],
  ['export class A { async start() { await f(); } } async function f() {}', `${inAsync}, assumed`],
  [
    'export async function setup() { await f(); } export async function serve() { await f(); } async function f() {}',
    inAsync,
  ],
  ['export async function startRecording() { await f(); } async function f() {}', inAsync],
  ['export async function init() { await f(); } setTimeout(init, 5); async function f() {}', inAsync],
  ['async function init() { await f(); } await init(); async function f() {}', 'module-init, while modules load'],
  [
    'async function boot() { await f(); } export async function init() { await f(); } await boot(); async function f() {}',
    `${inAsync}, assumed`,
  ],
] as const)('%s', (code, place) => {
  expect(placeOf(code)).toBe(place);
});

test('a poll is on the event loop, by its name and its context together', () => {
  const placeOfPoll = (parameter: string): string => {
    const code = `class A { poll(${parameter}) { return context; } } declare const context: unknown; export { A };`;
    const { placeOf: place, fn } = analyse({ 'sample.ts': code });
    return place(fn('poll')).on;
  };
  expect(placeOfPoll('cx: { waker: { wake(): void } }')).toBe('event-loop');
  expect(placeOfPoll('interval: number')).toBe('unknown');
});
