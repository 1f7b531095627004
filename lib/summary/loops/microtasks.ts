/** The ways to have something done before the turn of the event loop ends: no timer, I/O or listener comes in between. */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { bareName, calleeOf, unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral, type FunctionNode } from '../../syntax/functions.js';

const QUEUES = /^(?:(?:globalThis|window|self)\.)?queueMicrotask$|^process\.nextTick$/u;

/** Whether an expression is `queueMicrotask` or `process.nextTick`. */
export function isMicrotaskQueue(expression: ts.Expression): boolean {
  const name = bareName(expression);
  return (name === 'queueMicrotask' || name === 'nextTick') && QUEUES.test(unwrap(expression).getText());
}

/** `const tick = promisify(process.nextTick)`, called: `tick()`. */
export function isPromisifiedTick(callee: ts.Expression): boolean {
  const declared = ts.isIdentifier(callee) ? bindingOf(callee)?.parent : undefined;
  if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return false;
  const made = unwrap(declared.initializer);
  const [given] = ts.isCallExpression(made) ? made.arguments : [];
  return given !== undefined && /promisify/iu.test(made.getText()) && isMicrotaskQueue(given);
}

/** `new Promise((resolve) => resolve())`, `… => queueMicrotask(resolve)`, `new Promise(process.nextTick)`: settled before the turn ends. */
export function settlesByMicrotask(created: ts.NewExpression): boolean {
  const executor = created.arguments?.[0] === undefined ? undefined : unwrap(created.arguments[0]);
  const isPromise = ts.isIdentifier(created.expression) && created.expression.text === 'Promise';
  if (!isPromise || executor === undefined) return false;
  if (!isFunctionLiteral(executor)) return isMicrotaskQueue(executor);
  const resolve = executor.parameters[0]?.name;
  return resolve !== undefined && ts.isIdentifier(resolve) && onlySettles(executor.body, resolve.text);
}

/** Which of its parameters a function puts into the microtask queue, where that is all that it does: `(task) => { queueMicrotask(task); }`. */
export function queuedParameter(fn: FunctionNode): number | undefined {
  const index = fn.parameters.findIndex(({ name }) => ts.isIdentifier(name) && onlyQueues(fn.body, name.text));
  return index < 0 ? undefined : index;
}

function onlyQueues(body: ts.ConciseBody, name: string): boolean {
  const call = onlyCall(body);
  return call !== undefined && calleeOf(call).getText() !== name && onlySettles(body, name);
}

/** Whether all that a body does is to call `resolve`, or to have it called by microtask. */
function onlySettles(body: ts.ConciseBody, resolve: string): boolean {
  const call = onlyCall(body);
  if (call === undefined) return false;
  const callee = calleeOf(call);
  if (ts.isIdentifier(callee) && callee.text === resolve) return true;
  const [given] = call.arguments;
  if (given === undefined || !(isMicrotaskQueue(callee) || isReactionToSettled(callee))) return false;
  const value = unwrap(given);
  if (isFunctionLiteral(value)) return onlySettles(value.body, resolve);
  return ts.isIdentifier(value) && value.text === resolve;
}

/** `Promise.resolve().then` */
function isReactionToSettled(callee: ts.Expression): boolean {
  return /^Promise\.resolve\([\w.]*\)\.(?:then|finally)$/u.test(callee.getText().replaceAll(/\s/gu, ''));
}

function onlyCall(body: ts.ConciseBody): ts.CallExpression | undefined {
  const only = ts.isBlock(body) ? onlyExpression(body) : unwrap(body);
  const run = only !== undefined && ts.isVoidExpression(only) ? unwrap(only.expression) : only;
  return run !== undefined && ts.isCallExpression(run) ? run : undefined;
}

/** The expression that is all a block consists of. */
function onlyExpression(body: ts.Block): ts.Expression | undefined {
  const [statement] = body.statements;
  if (body.statements.length !== 1 || statement === undefined) return undefined;
  if (ts.isReturnStatement(statement)) return statement.expression && unwrap(statement.expression);
  return ts.isExpressionStatement(statement) ? unwrap(statement.expression) : undefined;
}
