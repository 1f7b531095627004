import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { controlFlowOf } from '../../../lib/cfg/control-flow.js';

function blocksOf(source: string): number {
  return controlFlowOf(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true)).blocks.length;
}

const repeat = (count: number, text: string): string => text.repeat(count);

describe('the graph grows with the source, and never faster', () => {
  test.each([
    ['statements', (n: number) => repeat(n, 'if (a) f(); ')],
    ['statements in a try', (n: number) => `try { ${repeat(n, 'f(x.y); ')} } catch { g(); }`],
    ['else-if chains', (n: number) => `${repeat(n, 'if (a) f(); else ')} g();`],
    ['operator chains', (n: number) => `x = ${repeat(n, 'a && ')} b;`],
    ['call chains', (n: number) => `x${repeat(n, '.f()')};`],
    ['cases', (n: number) => `switch (a) { ${repeat(n, 'case 1: f(); ')} }`],
    ['returns through a finally', (n: number) => `() => { try { ${repeat(n, 'if (a) return; ')} } finally { f(); } }`],
    ['breaks through a finally', (n: number) => `for (;;) { try { ${repeat(n, 'if (a) break; ')} } finally { f(); } }`],
  ])('%s', (_name, sourceOf) => {
    expect(blocksOf(sourceOf(1_000))).toBeLessThan(blocksOf(sourceOf(500)) * 2 + 10);
  });
});

test('finally blocks nested in each other do not multiply without bound', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'f();' : `try { if (a) return; f(); } finally { ${nested(depth - 1)} }`;
  const blocks = blocksOf(
    `function g() { ${nested(12)} } try { ${nested(12).replaceAll('return', 'throw 1')} } finally { f(); }`,
  );
  expect(blocks).toBeLessThan(20_000);
});

test('deep nesting and 5,000 statements are no trouble', () => {
  // Half of what a stack of the default size holds before anything has been optimised.
  expect(blocksOf(repeat(150, 'if (a) { for (;;) { try {') + repeat(150, '} catch { break; } } }'))).toBeGreaterThan(
    450,
  );
  expect(blocksOf(repeat(5_000, 'try { f(); } catch { g(); } '))).toBeLessThan(60_000);
});

test('jumps to nowhere and other syntax errors still give a graph', () => {
  for (const source of [
    'break;',
    'continue out;',
    'return 1',
    'if (',
    'switch (a) { case',
    'try {',
    'for (const',
    'await',
    'yield* ;',
  ])
    expect(blocksOf(source)).toBeGreaterThan(0);
});
