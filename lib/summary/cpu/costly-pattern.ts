/** Matches of patterns that may take exponential time, against text that somebody else wrote. */
import * as ts from 'typescript';
import { backtracks } from '../../syntax/backtracking.js';
import { bindingOf } from '../../syntax/bindings.js';
import { bareName, calleeOf, unwrap, type CallLike } from '../../syntax/expressions.js';
import { unitFactsOf } from '../../syntax/facts.js';
import { isFunctionNode, type Unit } from '../../syntax/functions.js';
import { originOf } from '../../syntax/origins.js';
import { constantInitializer } from '../../types/constant-number.js';
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

/** A call that matches text against a pattern. */
interface Match {
  readonly call: ts.CallExpression;
  readonly pattern: ts.Expression;
  readonly subject: ts.Expression;
}

function matchBy(call: CallLike): Match | undefined {
  const callee = calleeOf(call);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(callee)) return undefined;
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  if (OF_PATTERN.test(callee.name.text)) return { call, pattern: unwrap(callee.expression), subject: first };
  return OF_TEXT.test(callee.name.text) ? { call, pattern: unwrap(first), subject: callee.expression } : undefined;
}

function costlyPattern(call: ts.CallExpression): string | undefined {
  const match = matchBy(call);
  const pattern = match === undefined ? undefined : patternOf(match.pattern);
  return match !== undefined && pattern !== undefined && backtracks(pattern) && isOfOthers(match) ? pattern : undefined;
}

/** Whether somebody else has written the text. */
function isOfOthers({ subject }: Match): boolean {
  const { kind } = originOf(subject);
  return kind !== 'written' && kind !== 'unknown';
}

/** The names of a file's variables and fields that hold a costly pattern. Cached by file. */
export const namesOfPatterns: (file: ts.SourceFile) => readonly string[] = memoize((file: ts.SourceFile) => {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    const isHolder = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
    if (isHolder && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const held = unwrap(node.initializer);
      if (ts.isRegularExpressionLiteral(held) && backtracks(held.text)) names.push(node.name.text);
    }
    ts.forEachChild(node, look);
  };
  if (mayHold(file)) look(file);
  return names;
});

/** The matches in a unit of patterns that are imported or are held by a field: names, which types have to resolve. */
const openMatchesIn: (unit: Unit) => readonly Match[] = memoize((unit: Unit) =>
  (unitFactsOf(unit)?.calls ?? []).flatMap((call) => {
    const match = matchBy(call);
    const isOpen = match !== undefined && isName(match.pattern) && patternOf(match.pattern) === undefined;
    return isOpen && isOfOthers(match) ? [match] : [];
  }),
);

function isName(value: ts.Expression): boolean {
  return ts.isIdentifier(value) || ts.isPropertyAccessExpression(value);
}

/**
 * The costly matches of a unit whose pattern stands elsewhere.
 *
 * @param names what holds a costly pattern anywhere in the program; nothing else is looked up
 */
export function distantPatternsIn(unit: Unit, names: ReadonlySet<string>, checker: ts.TypeChecker): readonly Shape[] {
  return openMatchesIn(unit).flatMap(({ call, pattern }): readonly Shape[] => {
    if (!names.has(bareName(pattern) ?? '')) return [];
    const initializer = constantInitializer(pattern, checker);
    const held = initializer === undefined ? undefined : unwrap(initializer);
    return held !== undefined && ts.isRegularExpressionLiteral(held) && backtracks(held.text)
      ? [{ kind: 'pattern', node: call, over: held.text, degree: 1 }]
      : [];
  });
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
