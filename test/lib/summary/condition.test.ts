import { expect, test } from 'vitest';
import type { Condition } from '../../../lib/catalogue/records.js';
import { holds } from '../../../lib/summary/condition.js';
import { analyse } from '../../support/analysis.js';

const DECLARED = `declare const text: string, count: number, flag: boolean, either: string | number, rest: any[],
  anything: any, cb: () => void, options: { sync: boolean }, own: { run(): void }; declare function go(...given: any[]): any;
  declare function later(...given: any[]): Promise<void>; declare function now(): number;`;

const option = { argument: 1, property: 'sync', equals: true } as const;
const pathAlone = [{ kind: 'string-argument', argument: 0 }, { kind: 'no-callback' }] as const;

test.each<readonly [Condition | undefined, code: string, isTrue: boolean]>([
  [undefined, 'go()', true],
  [undefined, 'go(...rest)', true],
  [{ kind: 'no-callback' }, 'go()', true],
  [{ kind: 'no-callback' }, 'go(text, 1, { a: cb })', true],
  [{ kind: 'no-callback' }, 'go(own)', true],
  [{ kind: 'no-callback' }, 'go(text, cb)', false],
  [{ kind: 'no-callback' }, 'go(() => {})', false],
  [{ kind: 'no-callback' }, 'go((function () {}))', false],
  [{ kind: 'no-callback' }, 'go(anything)', false],
  [{ kind: 'no-callback' }, 'go(...rest)', false],
  [{ kind: 'fewer-arguments', count: 2 }, 'go(1)', true],
  [{ kind: 'fewer-arguments', count: 2 }, 'go(1, 2)', false],
  [{ kind: 'fewer-arguments', count: 2 }, 'go(...rest)', false],
  [{ kind: 'fewer-arguments', count: 1 }, 'new Date()', true],
  [{ kind: 'option', ...option }, 'go(1, { sync: true })', true],
  [{ kind: 'option', ...option }, 'go(1, { sync: false })', false],
  [{ kind: 'option', ...option }, 'go(1, { sync: flag })', false],
  [{ kind: 'option', ...option }, 'go({ sync: true })', false],
  [{ kind: 'option', ...option }, 'go(1)', false],
  [{ kind: 'option', ...option }, 'go(1, options)', false],
  [{ kind: 'not-option', ...option }, 'go(1)', true],
  [{ kind: 'not-option', ...option }, 'go(1, {})', true],
  [{ kind: 'not-option', ...option }, 'go(1, { sync: false })', true],
  [{ kind: 'not-option', ...option }, 'go(1, { sync: true })', false],
  [{ kind: 'not-option', ...option }, 'go(1, { sync: flag })', false],
  [{ kind: 'not-option', ...option }, 'go(1, { ...options })', false],
  [{ kind: 'not-option', ...option }, 'go(1, options)', false],
  [{ kind: 'not-option', ...option }, 'go(1, { sync() {} })', false],
  [{ kind: 'not-option', ...option }, 'go(1, () => {})', true],
  [{ kind: 'not-option', ...option }, 'go(1, cb)', false],
  [{ kind: 'not-option', ...option }, 'go(...rest)', false],
  [{ kind: 'literal', argument: 0, equals: 'w' }, "go('w')", true],
  [{ kind: 'literal', argument: 0, equals: 'w' }, "go('r')", false],
  [{ kind: 'literal', argument: 0, equals: 'w' }, 'go(text)', false],
  [{ kind: 'literal', argument: 0, equals: 'w' }, "go(1, 'w')", false],
  [{ kind: 'new-buffer-argument', argument: 0 }, 'go(Buffer.alloc(count))', true],
  [{ kind: 'new-buffer-argument', argument: 0 }, 'go(new Uint8Array(count))', true],
  [{ kind: 'new-buffer-argument', argument: 0 }, 'go(anything)', false],
  [{ kind: 'new-buffer-argument', argument: 0 }, 'go(Buffer.from(anything))', false],
  [{ kind: 'new-buffer-argument', argument: 1 }, 'go(Buffer.alloc(count))', false],
  [{ kind: 'string-argument', argument: 0 }, 'go(text)', true],
  [{ kind: 'string-argument', argument: 0 }, "go('a')", true],
  [{ kind: 'string-argument', argument: 0 }, 'go(either)', false],
  [{ kind: 'string-argument', argument: 0 }, 'go(count)', false],
  [{ kind: 'string-argument', argument: 1 }, 'go(text)', false],
  [{ kind: 'number-argument', argument: 0 }, 'go(count)', true],
  [{ kind: 'number-argument', argument: 0 }, 'go(7)', true],
  [{ kind: 'number-argument', argument: 0 }, 'go(either)', false],
  [{ kind: 'number-argument', argument: 0 }, 'go(text)', false],
  [{ kind: 'maybe-number-argument', argument: 0 }, 'go(either)', true],
  [{ kind: 'maybe-number-argument', argument: 0 }, 'go(count)', true],
  [{ kind: 'maybe-number-argument', argument: 0 }, 'go(text)', false],
  [{ kind: 'maybe-number-argument', argument: 0 }, 'go()', false],
  [{ kind: 'every', of: pathAlone }, 'go(text)', true],
  [{ kind: 'every', of: pathAlone }, 'go(text, cb)', false],
  [{ kind: 'every', of: pathAlone }, 'go(count)', false],
  [{ kind: 'no-promise' }, 'now()', true],
  [{ kind: 'no-promise' }, 'later()', false],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go()', true],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go(either)', true],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go(later())', false],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go(flag ? later() : text)', false],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go(now)', true],
  [{ kind: 'no-promise-argument', argument: 0 }, 'go(later)', false],
  [{ kind: 'no-promise-argument', argument: 1 }, 'go(later())', true],
])('%j of %s: %s', (condition, code, isTrue) => {
  const { checker, call } = analyse({ 'sample.ts': `${DECLARED} ${code};\nexport {};` });
  expect(holds(condition, call(code), checker)).toBe(isTrue);
});
