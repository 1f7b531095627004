import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { controlFlowOf } from '../../../lib/cfg/control-flow.js';
import { isUnavoidable } from '../../../lib/cfg/unavoidable.js';
import { nodeAt, parse } from '../../support/parse.js';

/** Whether every way through a function calls `hit()`. */
function isHitAlways(code: string): boolean {
  const file = parse(code);
  const root = nodeAt(file, ts.isFunctionDeclaration);
  const hits = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.getText() === 'hit()') hits.add(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return isUnavoidable(controlFlowOf(root), hits);
}

describe('is met on every way to the end', () => {
  test.each([
    ['function f() { hit(); }', true],
    ['function f() { if (x) hit(); }', false],
    ['function f() { if (x) hit(); else { hit(); } }', true],
    ['function f() { if (x) throw new Error(); hit(); }', true],
    ['function f() { if (x) return; hit(); }', false],
    ['function f() { for (const each of all) hit(); }', false],
    ['function f() { do { hit(); } while (x); }', true],
    ['function f() { try { use(); } finally { hit(); } }', true],
    ['function f() { use(); }', false],
  ])('%s %s', (code, expected) => {
    expect(isHitAlways(code)).toBe(expected);
  });
});
