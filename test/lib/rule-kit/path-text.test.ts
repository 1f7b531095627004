import { expect, test } from 'vitest';
import { pathText } from '../../../lib/rule-kit/path-text.js';

const steps = (count: number): { label: string; file: string; line: number }[] =>
  Array.from({ length: count }, (_, at) => ({ label: `f${String(at)}`, file: 'a.ts', line: at }));

test('the first call needs no place, the others have one', () => {
  expect(pathText(steps(3))).toBe('f0 → f1 (a.ts:1) → f2 (a.ts:2)');
});

test('a path of five is whole, a longer one loses its middle', () => {
  expect(pathText(steps(5))).not.toContain('…');
  expect(pathText(steps(9))).toBe('f0 → f1 (a.ts:1) → … 5 more calls … → f7 (a.ts:7) → f8 (a.ts:8)');
});
