import { expect, test } from 'vitest';
import { isNamedPoll, isPoll } from '../../../lib/context/polls.js';
import { analyse } from '../../support/analysis.js';

test.each([
  ['function poll(waker: { wake(): void }) {}', 'poll', true],
  ['function poll(waker: { wakeByRef(): void }) {}', 'poll', true],
  ['function pollRead(size: number, cx: { waker: { wake(): void } }) {}', 'pollRead', true],
  ['function poll_read(cx: { getWaker(): { wake(): void } }) {}', 'poll_read', true],
  ['function poll(cx?: { waker: { wake(): void } }) {}', 'poll', true],
  ['function poll(wake: () => void) {}', 'poll', true],
  ['function poll(next: () => void) {}', 'poll', false],
  ['function poll(device: { wake(address: string): void }) {}', 'poll', false],
  ['function poll(interval: number) {}', 'poll', false],
  ['function poll(waker: any) {}', 'poll', false],
])('%s', (code, name, isOne) => {
  const { checker, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(isNamedPoll(fn(name))).toBe(true);
  expect(isPoll(fn(name), checker)).toBe(isOne);
});

test.each([
  ['function polled(waker: { wake(): void }) {}', 'polled'],
  ['function doPoll(waker: { wake(): void }) {}', 'doPoll'],
  ['function poll() {}', 'poll'],
])('%s is not named as a poll', (code, name) => {
  const { checker, fn } = analyse({ 'sample.ts': `${code}\nexport {};` });
  expect(isNamedPoll(fn(name))).toBe(false);
  expect(isPoll(fn(name), checker)).toBe(false);
});
