/**
 * Promises that only a timer settles, and whose timer something else clears: `clearTimeout(timer)` in a listener for `abort` leaves
 * whoever waits waiting for ever.
 */
import * as ts from 'typescript';
import { isWithin } from '../../syntax/containing.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { argumentsOf, unwrap, wrapped } from '../../syntax/expressions.js';
import { type FunctionNode, isFunctionLiteral } from '../../syntax/functions.js';
import { closureBelow } from '../obligations/handing.js';

export interface CancelledTimer {
  /** The call that clears it. */
  readonly clear: ts.CallExpression;
  /** Certain where the executor itself arranges for it; a method of the class may never be called while someone waits. */
  readonly isCertain: boolean;
}

/** `uses`: every use of the settle functions of the promise. */
export function cancelledTimer(executor: FunctionNode, uses: readonly ts.Node[]): CancelledTimer | undefined {
  const [first] = uses;
  const timer = first === undefined ? undefined : timerAround(first, executor);
  if (timer === undefined || !uses.every((use) => isWithin(use, timer))) return undefined;
  const { parent } = wrapped(timer);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const clear = clearOfLocal(parent.name, timer, executor);
    return clear === undefined ? undefined : { clear, isCertain: true };
  }
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const clear = isOwnField(parent.left) ? clearOfField(parent.left, executor) : undefined;
  return clear === undefined ? undefined : { clear, isCertain: false };
}

function timerAround(use: ts.Node, executor: ts.Node): ts.CallExpression | undefined {
  for (let at = use; at !== executor; at = at.parent)
    if (ts.isCallExpression(at) && /^set(?:Timeout|Interval)$/u.test(globalName(at) ?? '')) return at;
  return undefined;
}

/** The name of a global function that is called. */
function globalName(call: ts.CallExpression): string | undefined {
  const callee = unwrap(call.expression);
  return ts.isIdentifier(callee) && bindingOf(callee) === undefined ? callee.text : undefined;
}

function clearOfLocal(
  handle: ts.Identifier,
  timer: ts.CallExpression,
  executor: FunctionNode,
): ts.CallExpression | undefined {
  return (referencesIn(executor).get(handle.text) ?? [])
    .filter((reference) => bindingOf(reference) === handle && !isWithin(reference, timer))
    .map(clearing)
    .find((call) => call !== undefined && isReachedWithout(timer, call, executor));
}

/** `clearTimeout(handle)`, of a handle. */
function clearing(handle: ts.Expression): ts.CallExpression | undefined {
  const call = wrapped(handle).parent;
  if (!ts.isCallExpression(call) || unwrap(argumentsOf(call)[0] ?? call) !== handle) return undefined;
  return /^clear(?:Timeout|Interval)$/u.test(globalName(call) ?? '') ? call : undefined;
}

/** Whether a call runs without the timer having fired: it is in no function that only the timer's own calls. */
function isReachedWithout(timer: ts.Node, call: ts.Node, executor: FunctionNode): boolean {
  const closure = closureBelow(executor, call);
  if (closure === undefined) return true;
  const name = ts.isFunctionDeclaration(closure)
    ? closure.name
    : isFunctionLiteral(closure) && ts.isVariableDeclaration(wrapped(closure).parent)
      ? (wrapped(closure).parent as ts.VariableDeclaration).name
      : undefined;
  if (name === undefined || !ts.isIdentifier(name)) return true;
  return (referencesIn(executor).get(name.text) ?? []).some(
    (reference) => bindingOf(reference) === name && !isWithin(reference, timer) && !isWithin(reference, closure),
  );
}

function isOwnField(target: ts.Expression): target is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword;
}

function clearOfField(field: ts.PropertyAccessExpression, executor: FunctionNode): ts.CallExpression | undefined {
  let owner: ts.Node = executor;
  while (!ts.isClassLike(owner) && !ts.isSourceFile(owner)) owner = owner.parent;
  let found: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || node === executor) return;
    if (ts.isPropertyAccessExpression(node) && isOwnField(node) && node.name.text === field.name.text)
      found = clearing(node);
    ts.forEachChild(node, visit);
  };
  if (ts.isClassLike(owner)) visit(owner);
  return found;
}
