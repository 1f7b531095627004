/** Matches of patterns that may take exponential time, against text that somebody else wrote. */
import * as ts from 'typescript';
import { backtracks } from '../../syntax/backtracking.js';
import { bindingOf } from '../../syntax/bindings.js';
import { calleeOf, unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { originOf } from '../../syntax/origins.js';
import { memoize } from '../../util/memo.js';
import type { Shape } from './shape.js';

const OF_PATTERN = /^(?:exec|test)$/u;
const OF_TEXT = /^(?:match|matchAll|replace|replaceAll|search|split)$/u;

/** The costly matches of a function's own body. */
export function patternsIn(body: ts.Node): readonly Shape[] {
  if (!mayHold(body.getSourceFile())) return [];
  const found: Shape[] = [];
  const look = (node: ts.Node): void => {
    if (isFunctionNode(node)) return;
    const over = ts.isCallExpression(node) ? costlyPattern(node) : undefined;
    if (over !== undefined) found.push({ kind: 'pattern', node, over, degree: 1 });
    ts.forEachChild(node, look);
  };
  look(body);
  return found;
}

/** Most files hold no pattern that repeats a group. */
const mayHold: (file: ts.SourceFile) => boolean = memoize((file: ts.SourceFile) =>
  /[*+}?]\)(?:[*+]|\{\d+,)|\|[^)\n]*\)(?:[*+]|\{\d+,)/u.test(file.text),
);

function costlyPattern(call: ts.CallExpression): string | undefined {
  const callee = calleeOf(call);
  const [first] = call.arguments;
  if (!ts.isPropertyAccessExpression(callee) || first === undefined) return undefined;
  const { text } = callee.name;
  const [pattern, subject] = OF_PATTERN.test(text)
    ? [patternOf(callee.expression), first]
    : OF_TEXT.test(text)
      ? [patternOf(first), callee.expression]
      : [];
  if (pattern === undefined || subject === undefined || !backtracks(pattern)) return undefined;
  const { kind } = originOf(subject);
  return kind === 'written' || kind === 'unknown' ? undefined : pattern;
}

/** The text of a literal pattern, or of the one that a variable of this file is initialised with. */
function patternOf(expression: ts.Expression): string | undefined {
  const value = unwrap(expression);
  if (ts.isRegularExpressionLiteral(value)) return value.text;
  const declared = ts.isIdentifier(value) ? bindingOf(value)?.parent : undefined;
  if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.initializer === undefined)
    return undefined;
  const held = unwrap(declared.initializer);
  return ts.isRegularExpressionLiteral(held) ? held.text : undefined;
}
