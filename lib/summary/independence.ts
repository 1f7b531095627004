/** Waits that follow each other although neither needs the other. */
import ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import { bindingOf } from '../syntax/bindings.js';
import { isNamedElement, bareName, calleeOf, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { isFunctionNode } from '../syntax/functions.js';
import { typeOf } from '../types/type-of.js';
import { effectOfCall } from './call-effects.js';

/** Statements that wait one after the other for independent answers. */
export interface Sequence {
  readonly kind: 'statements';
  readonly waits: readonly Wait[];
}

/** A loop that waits in each round for an answer which depends on that round's item alone. */
export interface LoopOfWaits {
  readonly kind: 'loop';
  readonly loop: ts.ForOfStatement;
  readonly wait: ts.AwaitExpression;
  /** Where the answers go, when that is all that a round does: `list` of `list.push(await f(item))`. */
  readonly into: ts.Expression | undefined;
}

export interface Wait {
  readonly statement: ts.Statement;
  readonly await: ts.AwaitExpression;
  readonly call: ts.CallExpression;
  /** What the answer is bound to; undefined when nothing keeps it. */
  readonly binding: ts.BindingName | undefined;
}

/** The longest runs of independent waits among a block's statements. */
export function sequencesIn(statements: readonly ts.Statement[], dispatch: Dispatch): readonly Sequence[] {
  const found: Sequence[] = [];
  let run: Wait[] = [];
  const close = (): void => {
    if (run.length > 1) found.push({ kind: 'statements', waits: run });
    run = [];
  };
  for (const statement of statements) {
    const wait = waitOf(statement, dispatch);
    if (wait === undefined) close();
    else if (run.every((earlier) => isIndependent(earlier, wait))) run.push(wait);
    else {
      close();
      run = [wait];
    }
  }
  close();
  return found;
}

/** `const x = await f(…);` for a call that only reads; undefined for every other statement. */
function waitOf(statement: ts.Statement, dispatch: Dispatch): Wait | undefined {
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) return undefined;
  const [declaration] = statement.declarationList.declarations;
  if (declaration?.initializer === undefined) return undefined;
  const value = unwrap(declaration.initializer);
  if (!ts.isAwaitExpression(value)) return undefined;
  const call = unwrap(value.expression);
  if (!ts.isCallExpression(call) || !isPlainRead(call, dispatch)) return undefined;
  return { statement, await: value, call, binding: declaration.name };
}

/** A call that only reads, of arguments that are made without waiting or changing anything, and that starts a promise. */
function isPlainRead(call: ts.CallExpression, dispatch: Dispatch): boolean {
  if (effectOfCall(call, dispatch, true) !== 'reads') return false;
  if (containsWork(call, call, dispatch)) return false;
  const type = typeOf(call, dispatch.view.checker);
  return type?.getProperty('then') !== undefined;
}

/** Whether an expression waits, assigns, or calls what may change something; functions written in it are handed over, not run here. */
function containsWork(node: ts.Node, outer: ts.CallExpression, dispatch: Dispatch): boolean {
  if (isFunctionNode(node)) return containsAssignment(node);
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || isAssignment(node)) return true;
  if (ts.isCallExpression(node) && node !== outer && effectOfCall(node, dispatch, true) !== 'reads') return true;
  return ts.forEachChild(node, (child) => containsWork(child, outer, dispatch)) ?? false;
}

function containsAssignment(node: ts.Node): boolean {
  return isAssignment(node) || (ts.forEachChild(node, containsAssignment) ?? false);
}

function isAssignment(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  }
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isIndependent(earlier: Wait, later: Wait): boolean {
  // The same question twice is asked for a reason: something is expected to have changed in between.
  if (earlier.call.getText() === later.call.getText()) return false;
  return earlier.binding === undefined || !mentions(later.statement, namesOf(earlier.binding));
}

function namesOf(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (isNamedElement(element) ? namesOf(element.name) : []));
}

function mentions(node: ts.Node, names: readonly string[]): boolean {
  if (ts.isIdentifier(node)) return names.includes(node.text);
  return ts.forEachChild(node, (child) => mentions(child, names)) ?? false;
}

/** A loop whose rounds only ask, one item at a time, and collect the answers. */
export function loopOfWaits(loop: ts.ForOfStatement, dispatch: Dispatch): LoopOfWaits | undefined {
  if (loop.awaitModifier !== undefined || !ts.isVariableDeclarationList(loop.initializer)) return undefined;
  const statements = ts.isBlock(loop.statement) ? loop.statement.statements : [loop.statement];
  const items = loop.initializer.declarations.flatMap(({ name }) => namesOf(name));
  const waits = awaitsIn(loop.statement);
  const [wait] = waits;
  if (wait === undefined || waits.length !== 1 || leavesEarly(loop.statement)) return undefined;
  const call = unwrap(wait.expression);
  if (!ts.isCallExpression(call) || !mentions(call, items) || !isCollectable(call, dispatch)) return undefined;
  const target = collectedInto(wait, statements);
  if (target === undefined || mentions(call, [target.name])) return undefined;
  return { kind: 'loop', loop, wait, into: statements.length === 1 && target.isPush ? target.list : undefined };
}

/** Reads, and functions that were handed in to be called for each item. */
function isCollectable(call: ts.CallExpression, dispatch: Dispatch): boolean {
  if (containsWork(call, call, dispatch)) return false;
  const type = typeOf(call, dispatch.view.checker);
  if (type?.getProperty('then') === undefined) return false;
  if (effectOfCall(call, dispatch, true) === 'reads') return true;
  const callee = calleeOf(call);
  return ts.isIdentifier(callee) && dispatch.calleesOf(call).every((value) => value.kind === 'parameter');
}

function awaitsIn(body: ts.Node): readonly ts.AwaitExpression[] {
  const found: ts.AwaitExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) return;
    if (ts.isAwaitExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** Anything by which one round decides about the next: `break`, `return`, `throw`, `try`, conditions around the wait. */
function leavesEarly(body: ts.Node): boolean {
  const visit = (node: ts.Node): boolean => {
    if (isFunctionNode(node)) return false;
    const decides =
      ts.isBreakStatement(node) ||
      ts.isReturnStatement(node) ||
      ts.isThrowStatement(node) ||
      ts.isTryStatement(node) ||
      ts.isIfStatement(node) ||
      ts.isIterationStatement(node, false) ||
      ts.isContinueStatement(node);
    return decides || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(body);
}

interface Target {
  readonly name: string;
  readonly list: ts.Expression;
  readonly isPush: boolean;
}

/** Where a round puts its answer: `list.push(await …)`, `map.set(key, await …)`, `table[key] = await …`, by way of one `const`. */
function collectedInto(wait: ts.AwaitExpression, statements: readonly ts.Statement[]): Target | undefined {
  const last = statements.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last) || statements.length > 2) return undefined;
  const before = statements.length === 2 ? statements[0] : undefined;
  if (before !== undefined && !isBindingOf(before, wait)) return undefined;
  const expression = unwrap(last.expression);
  if (ts.isCallExpression(expression)) {
    const callee = calleeOf(expression);
    if (!isMemberAccess(callee) || !/^(?:push|set|add)$/u.test(bareName(callee) ?? '')) return undefined;
    const list = unwrap(callee.expression);
    const isPush =
      bareName(callee) === 'push' &&
      expression.arguments.length === 1 &&
      unwrap(expression.arguments[0] ?? expression) === wait;
    return isOwnList(list) ? { name: list.text, list, isPush } : undefined;
  }
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
    return undefined;
  const place = unwrap(expression.left);
  if (!ts.isElementAccessExpression(place)) return undefined;
  const table = unwrap(place.expression);
  return isOwnList(table) ? { name: table.text, list: table, isPush: false } : undefined;
}

function isBindingOf(statement: ts.Statement, wait: ts.AwaitExpression): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const [declaration] = statement.declarationList.declarations;
  return declaration?.initializer !== undefined && unwrap(declaration.initializer) === wait;
}

/** A variable of this function: nobody else looks at it between two rounds. */
function isOwnList(expression: ts.Expression): expression is ts.Identifier {
  return ts.isIdentifier(expression) && bindingOf(expression) !== undefined;
}
