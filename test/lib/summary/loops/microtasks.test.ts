import * as ts from 'typescript';
import { expect, test } from 'vitest';
import {
  isMicrotaskQueue,
  isPromisifiedTick,
  queuedParameter,
  settlesByMicrotask,
} from '../../../../lib/summary/loops/microtasks.js';
import { nodeAt, parse } from '../../../support/parse.js';

test.each([
  ['queueMicrotask', true],
  ['globalThis.queueMicrotask', true],
  ['(process.nextTick)', true],
  ['other.queueMicrotask', false],
  ['nextTick', false],
  ['setImmediate', false],
])('%s is a queue of microtasks: %s', (code, expected) => {
  expect(isMicrotaskQueue(nodeAt(parse(code), ts.isExpressionStatement).expression)).toBe(expected);
});

test.each([
  ['const tick = promisify(process.nextTick); tick();', true],
  ['const tick = util.promisify(process.nextTick); tick();', true],
  ['const tick = promisify(setImmediate); tick();', false],
  ['const tick = wrap(process.nextTick); tick();', false],
  ['const tick = process.nextTick; tick();', false],
  ['tick();', false],
])('%s waits for a tick: %s', (code, expected) => {
  expect(isPromisifiedTick(nodeAt(parse(code), ts.isCallExpression, 'tick(').expression)).toBe(expected);
});

test.each([
  ['new Promise((resolve) => resolve())', true],
  ['new Promise((resolve) => { resolve(1); })', true],
  ['new Promise((resolve) => { return resolve(); })', true],
  ['new Promise(function (resolve) { resolve(); })', true],
  ['new Promise(process.nextTick)', true],
  ['new Promise((resolve) => queueMicrotask(resolve))', true],
  ['new Promise((resolve) => queueMicrotask(() => resolve()))', true],
  ['new Promise((resolve) => Promise.resolve().then(resolve))', true],
  ['new Promise((resolve) => Promise.resolve().catch(resolve))', false],
  ['new Promise((resolve) => queueMicrotask(other))', false],
  ['new Promise((resolve) => setTimeout(resolve))', false],
  ['new Promise((resolve) => { begin(); resolve(); })', false],
  ['new Promise((resolve) => {})', false],
  ['new Promise((resolve) => other())', false],
  ['new Promise(() => resolve())', false],
  ['new Promise(setImmediate)', false],
  ['new Promise()', false],
  ['new Deferred((resolve) => resolve())', false],
])('%s settles before the turn ends: %s', (code, expected) => {
  expect(settlesByMicrotask(nodeAt(parse(code), ts.isNewExpression))).toBe(expected);
});

test.each([
  ['(task) => queueMicrotask(task)', 0],
  ['(name, task) => { process.nextTick(() => task()); }', 1],
  ['(task) => { void Promise.resolve().then(task); }', 0],
  ['(task) => task()', undefined],
  ['(task) => setImmediate(task)', undefined],
  ['(task) => { count(); queueMicrotask(task); }', undefined],
  ['() => queueMicrotask(task)', undefined],
])('%s queues its parameter %s', (code, expected) => {
  expect(queuedParameter(nodeAt(parse(code), ts.isArrowFunction))).toBe(expected);
});
