/** What the syntax around a use says: what a member of a carrier is, which positions only look, where an effect belongs. */
import * as ts from 'typescript';
import { placeOf } from '../../cfg/places.js';
import { bindingOf } from '../../syntax/bindings.js';
import type { CallLike } from '../../syntax/expressions.js';
import { isPrinted } from '../../syntax/known-calls.js';
import type { Carrier } from './obligation.js';

/** Operators that put their right side into their left. */
export const storing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** What a member of a carrier is; undefined for one that carries nothing. */
export function memberOf(carrier: Carrier, member: string): Carrier | undefined {
  switch (carrier.kind) {
    case 'deferred':
      return member === 'resolve' || member === 'reject' ? { kind: 'function' } : undefined;
    case 'context':
      return { kind: 'waker' };
    case 'waker':
      return isWake(member) ? { kind: 'function' } : undefined;
    case 'holder':
      return { kind: 'holder' };
    case 'responder':
      // `res.socket.write(…)`, `reply.raw.end()`: what the answer goes through in the end.
      if (/^(?:socket|connection|raw)$/u.test(member)) return carrier;
      return carrier.members.has(member) ? { kind: 'function' } : undefined;
    case 'function':
    case 'closure':
      return undefined;
  }
}

export function isWake(member: string): boolean {
  return /^(?:wake|wakeByRef|wake_by_ref|notify)$/u.test(member);
}

export function isClone(member: string): boolean {
  return /^(?:clone|waker|getWaker|toWaker)$/u.test(member);
}

/** Positions in which a value is looked at and dropped. */
export function isIdle(parent: ts.Node, value: ts.Expression): boolean {
  return (
    ts.isExpressionStatement(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isDoStatement(parent) ||
    ts.isSwitchStatement(parent) ||
    ts.isCaseClause(parent) ||
    ts.isTemplateSpan(parent) ||
    (ts.isCallExpression(parent) && parent.expression !== value && isPrinted(parent)) ||
    (ts.isForStatement(parent) && parent.condition === value) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === value)
  );
}

export function calleeText(call: CallLike): string {
  const callee = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** The nearest node around that is an element of a graph. */
export function elementOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isExpression(at) && !ts.isStatement(at) && !ts.isVariableDeclaration(at) && !ts.isClassLike(at))
    at = at.parent;
  return ts.isForOfStatement(at) ? at.expression : at;
}

export function isDeclaredIn(binding: ts.Identifier, root: ts.Node): boolean {
  return binding.pos >= root.pos && binding.end <= root.end && binding.getSourceFile() === root.getSourceFile();
}

/** Whether a local begins as an object of its own: `{ … }`, `[ … ]`, `new X()`. */
export function madeHere(binding: ts.Identifier): boolean {
  const declaration = binding.parent;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return (
    value !== undefined &&
    (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value) || ts.isNewExpression(value))
  );
}

/** Methods that put their arguments into what they are called on. */
export function isFilling(member: string): boolean {
  return /^(?:push|unshift|add|set)$/u.test(member);
}

/** The local list, map or set that a call puts its arguments into: `waiting.push(resolve)`. */
export function localListOf(call: CallLike, root: ts.Node): ts.Identifier | undefined {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression: owner, name } = call.expression;
  if (!isFilling(name.text) || !ts.isIdentifier(owner)) return undefined;
  const binding = bindingOf(owner);
  const declaration = binding?.parent;
  if (binding === undefined || declaration === undefined || !isDeclaredIn(binding, root)) return undefined;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (value === undefined) return undefined;
  const isList =
    ts.isArrayLiteralExpression(value) ||
    (ts.isNewExpression(value) &&
      ts.isIdentifier(value.expression) &&
      /^(?:Array|Map|Set)$/u.test(value.expression.text));
  return isList ? binding : undefined;
}

/** `this.wakers.set(id, …)` fills what `this.wakers.has(id)` asks about. */
export function filledPlace(element: ts.Node): string | undefined {
  if (!ts.isCallExpression(element) || !ts.isPropertyAccessExpression(element.expression)) return undefined;
  const owner = placeOf(element.expression.expression);
  return owner !== undefined && isFilling(element.expression.name.text) ? `${owner}.has` : undefined;
}
