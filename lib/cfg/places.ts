import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import { bindingOf } from '../syntax/bindings.js';

/**
 * A name for where a value is kept, so that two tests can be known to look at the same thing: `p`, `p.ready`, `this.a.ready`,
 * `list[0]`, `isDone(p)`. A `const` that only renames a place is that place, and an assignment is what it assigns to. Undefined for
 * values that are kept nowhere.
 *
 * Two different variables of one name get different places: a variable's place ends in its declaration's position.
 */
export function placeOf(expression: ts.Expression): string | undefined {
  const node = unwrap(expression);
  if (ts.isIdentifier(node)) return placeOfName(node);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return 'this';
  if (ts.isPropertyAccessExpression(node)) return join(placeOf(node.expression), `.${node.name.text}`);
  if (ts.isElementAccessExpression(node)) {
    const key = unwrap(node.argumentExpression);
    if (ts.isStringLiteralLike(key)) return join(placeOf(node.expression), `.${key.text}`);
    return ts.isNumericLiteral(key) ? join(placeOf(node.expression), `[${key.text}]`) : undefined;
  }
  if (ts.isCallExpression(node)) return isPredicate(node) ? placeOfCall(node) : `call@${node.pos}`;
  if (ts.isTypeOfExpression(node)) return join(placeOf(node.expression), '#typeof');
  if (!ts.isBinaryExpression(node)) return undefined;
  return node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? placeOf(node.left) : placeOfComparison(node);
}

function join(base: string | undefined, rest: string): string | undefined {
  return base === undefined ? undefined : base + rest;
}

function placeOfName(name: ts.Identifier): string | undefined {
  if (name.text === 'undefined') return undefined;
  const binding = bindingOf(name);
  return binding === undefined ? name.text : placeOfBinding(binding);
}

/** The place that a declared name stands for. */
export function placeOfBinding(name: ts.Identifier): string {
  const source = isConst(name) ? sourceOf(name) : undefined;
  return source ?? `${name.text}@${name.pos}`;
}

function isConst(name: ts.Identifier): boolean {
  return !ts.isParameter(name.parent) && (ts.getCombinedNodeFlags(name.parent) & ts.NodeFlags.Const) !== 0;
}

/** `const ready = p.ready`, `const { ready } = p`: the place that the name only renames. */
function sourceOf(name: ts.Identifier): string | undefined {
  const declaration = name.parent;
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    const value = unwrap(declaration.initializer);
    // Another variable may change later, and a call answers anew each time it runs.
    return isStable(value) ? placeOf(value) : undefined;
  }
  if (
    !ts.isBindingElement(declaration) ||
    declaration.initializer !== undefined ||
    declaration.dotDotDotToken !== undefined
  )
    return undefined;
  const pattern = declaration.parent;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isVariableDeclaration(pattern.parent)) return undefined;
  const key = declaration.propertyName ?? name;
  const from = pattern.parent.initializer;
  if (from === undefined || !ts.isIdentifier(key)) return undefined;
  const value = unwrap(from);
  return ts.isIdentifier(value) || isStable(value) ? join(placeOf(value), `.${key.text}`) : undefined;
}

function isStable(value: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(value) ||
    ts.isBinaryExpression(value) ||
    (ts.isCallExpression(value) && isPredicate(value))
  );
}

/** `isDone(p)`, `p.isReady()`: taken to answer the same as long as what it looks at is the same. */
function isPredicate(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
  return /^(?:is|has)(?![a-z])/u.test(name);
}

function placeOfCall(call: ts.CallExpression): string | undefined {
  const parts = [call.expression, ...call.arguments].map((part) => placeOf(part) ?? literalText(part));
  return parts.includes(undefined) ? undefined : `${parts[0] ?? ''}(${parts.slice(1).join(',')})`;
}

/** A comparison of places and literals is a place for its own outcome: `i < n`, `x instanceof Y`, `'value' in p`. */
function placeOfComparison(node: ts.BinaryExpression): string | undefined {
  if (!comparisons.has(node.operatorToken.kind)) return undefined;
  const [left, right] = [node.left, node.right].map((side) => placeOf(side) ?? literalText(side));
  return left === undefined || right === undefined
    ? undefined
    : `${left} ${ts.tokenToString(node.operatorToken.kind) ?? ''} ${right}`;
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.InstanceOfKeyword,
  ts.SyntaxKind.InKeyword,
]);

/** The text of a literal, `null` and `undefined` included. */
export function literalText(expression: ts.Expression): string | undefined {
  const node = unwrap(expression);
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node) && node.text === 'undefined') return 'undefined';
  if (ts.isVoidExpression(node)) return 'undefined';
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return 'true';
    case ts.SyntaxKind.FalseKeyword:
      return 'false';
    case ts.SyntaxKind.NullKeyword:
      return 'null';
    default:
      return undefined;
  }
}

/** Whether a place is, or lies inside, or is computed from another: what an assignment to `changed` makes stale. */
export function dependsOn(place: string, changed: string): boolean {
  for (let at = place.indexOf(changed); at >= 0; at = place.indexOf(changed, at + 1)) {
    const before = place[at - 1];
    const after = place[at + changed.length];
    if ((before === undefined || /[\s(,]/u.test(before)) && (after === undefined || !/[\w@$]/u.test(after)))
      return true;
  }
  return false;
}
