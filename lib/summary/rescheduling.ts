/** Functions that put themselves back into the microtask queue: as long as they do, no timer, I/O or listener gets a turn. */
import ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import { argumentsOf, calleeOf, unwrap } from '../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode, type FunctionNode } from '../syntax/functions.js';

export interface Rescheduling {
  readonly call: ts.CallExpression;
  /** `queueMicrotask`, `process.nextTick`, `Promise#then`. */
  readonly by: string;
  /** Definite: it happens on every run. */
  readonly confidence: 'definite' | 'possible';
}

const QUEUES = /^(?:globalThis\.)?queueMicrotask$|^process\.nextTick$/u;

/** Where a function schedules itself by microtask; those under a condition that the function itself changes are left out. */
export function reschedulingsIn(fn: FunctionNode, dispatch: Dispatch): readonly Rescheduling[] {
  const found: Rescheduling[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) return;
    if (ts.isCallExpression(node)) {
      const by = queueOf(node);
      const given = argumentsOf(node)[0];
      if (by !== undefined && given !== undefined && comesBackTo(given, fn, dispatch)) {
        const confidence = confidenceOf(node, fn);
        if (confidence !== undefined) found.push({ call: node, by, confidence });
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn.body, visit);
  return found;
}

function queueOf(call: ts.CallExpression): string | undefined {
  const callee = calleeOf(call);
  const text = callee.getText();
  if (QUEUES.test(text)) return text;
  // Only what is settled already comes back by microtask: `Promise.resolve().then(again)`.
  return /^Promise\.resolve\(\)\.(?:then|finally)$/u.test(text) ? text : undefined;
}

function comesBackTo(given: ts.Expression, fn: FunctionNode, dispatch: Dispatch): boolean {
  const value = unwrap(given);
  if (isFunctionLiteral(value)) {
    const only = ts.isBlock(value.body) ? onlyExpression(value.body) : value.body;
    return only !== undefined && ts.isCallExpression(only) && isSelf(calleeOf(only), fn, dispatch);
  }
  return isSelf(value, fn, dispatch);
}

function isSelf(expression: ts.Expression, fn: FunctionNode, dispatch: Dispatch): boolean {
  return dispatch.valuesOf(expression).some((value) => value.kind === 'callable' && value.callable === fn);
}

function onlyExpression(body: ts.Block): ts.Expression | undefined {
  const [statement] = body.statements;
  return body.statements.length === 1 && statement !== undefined && ts.isExpressionStatement(statement)
    ? statement.expression
    : undefined;
}

/** Definite with nothing in the way; possible under a condition, unless the function changes what the condition reads. */
function confidenceOf(call: ts.Node, fn: FunctionNode): 'definite' | 'possible' | undefined {
  const guards: ts.Expression[] = [];
  for (let child = call, around = call.parent; around !== fn.body; child = around, around = around.parent) {
    if (ts.isIfStatement(around) || ts.isConditionalExpression(around))
      guards.push(ts.isIfStatement(around) ? around.expression : around.condition);
    else if (ts.isBinaryExpression(around) && around.right === child) guards.push(around.left);
    else if (ts.isIterationStatement(around, false) || ts.isSwitchStatement(around) || ts.isTryStatement(around))
      return undefined;
  }
  const before = ts.isBlock(fn.body) ? fn.body.statements.filter((statement) => statement.end <= call.pos) : [];
  for (const statement of before) {
    if (!ts.isIfStatement(statement)) continue;
    if (leaves(statement)) guards.push(statement.expression);
  }
  if (guards.length === 0) return 'definite';
  // A guard that calls something, or reads what the function changes, comes to its end by the function's own doing.
  const text = fn.body.getText();
  const isOwnDoing = guards.some(
    (guard) => containsCall(guard) || placesIn(guard).some((place) => isWrittenIn(place, text)),
  );
  return isOwnDoing ? undefined : 'possible';
}

function leaves(statement: ts.Node): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return true;
  return !isFunctionNode(statement) && (ts.forEachChild(statement, leaves) ?? false);
}

function containsCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, containsCall) ?? false);
}

function placesIn(guard: ts.Expression): readonly string[] {
  return (guard.getText().match(/[\w$.]+/gu) ?? []).filter((word) => !/^\d/u.test(word));
}

/** Whether a text assigns a place or calls a method on it. */
function isWrittenIn(place: string, text: string): boolean {
  const parts = place.split('.');
  const owner = parts.length > 1 ? parts.slice(0, -1).join('.') : place;
  const escape = (each: string): string => each.replaceAll(/[$.]/gu, String.raw`\$&`);
  const assigned = new RegExp(
    String.raw`(?:\+\+|--)${escape(place)}|(?:^|[^\w$.])${escape(place)}\s*(?:[-+*/%&|^]?=[^=]|\+\+|--|\?\?=)`,
    'u',
  );
  const called = owner === 'this' ? undefined : new RegExp(String.raw`(?:^|[^\w$.])${escape(owner)}\.\w+\(`, 'u');
  return assigned.test(text) || called?.test(text) === true;
}
