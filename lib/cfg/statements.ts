import * as ts from 'typescript';
import { add, type Builder, isReachable, link, moveTo, newBlock, stop } from './builder.js';
import type { FinallyScope, OpenBlock, Scope } from './open-graph.js';
import { isUsing, visitBinding, visitDeclarations } from './bindings.js';
import { visitClass, visitCondition, visitExpression } from './expressions.js';
import { visitLoop, type Visitors } from './loops.js';
import { handlerOf, hasUnreachedHandler, jump, jumpFor, mayThrow, throughFinally, within } from './scopes.js';

export function visitStatements(b: Builder, statements: readonly ts.Statement[]): void {
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i] as ts.Statement;
    if (ts.isVariableStatement(statement) && isUsing(statement.declarationList)) {
      visitUsing(b, statement.declarationList, () => {
        visitStatements(b, statements.slice(i + 1));
      });
      return;
    }
    visitStatement(b, statement);
  }
}

function visitStatement(b: Builder, node: ts.Statement, labels: readonly string[] = []): void {
  if (ts.isIterationStatement(node, false)) visitLoop(b, node, labels, visitors);
  else if (ts.isSwitchStatement(node)) visitSwitch(b, node, labels);
  else if (ts.isLabeledStatement(node)) visitStatement(b, node.statement, [...labels, node.label.text]);
  else if (labels.length > 0) {
    const after = newBlock(b);
    const scope: Scope = { kind: 'jump', labels, takesBareBreak: false, breakTo: after, outer: b.scope };
    within(b, scope, () => {
      visitStatement(b, node);
    });
    moveTo(b, after);
  } else visitPlainStatement(b, node);
}

/** A statement that takes no label. */
function visitPlainStatement(b: Builder, node: ts.Statement): void {
  if (ts.isExpressionStatement(node) || ts.isExportAssignment(node)) visitExpression(b, node.expression);
  else if (ts.isVariableStatement(node)) visitDeclarations(b, node.declarationList);
  else if (ts.isBlock(node)) visitStatements(b, node.statements);
  else if (ts.isIfStatement(node)) visitIf(b, node);
  else if (ts.isReturnStatement(node)) visitReturn(b, node);
  else if (ts.isBreakOrContinueStatement(node)) jumpFor(b, node);
  else if (ts.isTryStatement(node)) visitTry(b, node);
  else if (ts.isThrowStatement(node)) visitThrow(b, node);
  else if (ts.isWithStatement(node)) {
    visitExpression(b, node.expression);
    visitStatement(b, node.statement);
  } else {
    // Function declarations are hoisted, and types do nothing; both are elements so that their places can be asked for.
    if (ts.isClassDeclaration(node)) visitClass(b, node);
    if (ts.isModuleDeclaration(node)) visitNamespace(b, node);
    add(b, node);
  }
}

/** The statements of a namespace run where it stands; one that is only declared has none. */
function visitNamespace(b: Builder, { body, modifiers }: ts.ModuleDeclaration): void {
  if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true || body === undefined) return;
  if (ts.isModuleBlock(body)) visitStatements(b, body.statements);
  else if (ts.isModuleDeclaration(body)) visitNamespace(b, body);
}

function visitIf(b: Builder, node: ts.IfStatement): void {
  const after = newBlock(b);
  // `else if` chains can be thousands long: walked, not nested.
  for (let at: ts.Statement | undefined = node; at !== undefined;) {
    if (!ts.isIfStatement(at)) {
      visitStatement(b, at);
      break;
    }
    const [whenTrue, whenFalse] = [newBlock(b), newBlock(b)];
    visitCondition(b, at.expression, whenTrue, whenFalse);
    b.current = whenTrue;
    visitStatement(b, at.thenStatement);
    link(b, b.current, after, 'next');
    b.current = whenFalse;
    at = at.elseStatement;
  }
  moveTo(b, after);
}

function visitReturn(b: Builder, node: ts.ReturnStatement): void {
  if (node.expression !== undefined) visitExpression(b, node.expression);
  add(b, node);
  jump(b, b.graph.exit, undefined, 'return');
}

function visitThrow(b: Builder, node: ts.ThrowStatement): void {
  visitExpression(b, node.expression);
  add(b, node);
  if (isReachable(b)) link(b, b.current, handlerOf(b, b.scope) ?? b.graph.thrown, 'throw', { test: node });
  stop(b);
}

function visitSwitch(b: Builder, node: ts.SwitchStatement, labels: readonly string[]): void {
  visitExpression(b, node.expression);
  const after = newBlock(b);
  const { clauses } = node.caseBlock;
  const bodies = clauses.map(() => newBlock(b));
  clauses.forEach((clause, i) => {
    if (ts.isDefaultClause(clause)) return;
    visitExpression(b, clause.expression);
    const label = { test: clause.expression, subject: node.expression };
    link(b, b.current, bodies[i] as OpenBlock, 'case', label);
    moveTo(b, newBlock(b), 'other', label);
  });
  link(b, b.current, bodies[clauses.findIndex(ts.isDefaultClause)] ?? after, 'next');
  stop(b);
  within(b, { kind: 'jump', labels, takesBareBreak: true, breakTo: after, outer: b.scope }, () => {
    clauses.forEach((clause, i) => {
      moveTo(b, bodies[i] as OpenBlock);
      visitStatements(b, clause.statements);
    });
  });
  moveTo(b, after);
}

function visitTry(b: Builder, node: ts.TryStatement): void {
  const { tryBlock, catchClause, finallyBlock } = node;
  if (finallyBlock === undefined) {
    visitTryCatch(b, tryBlock, catchClause);
    return;
  }
  visitWithFinally(
    b,
    () => {
      visitTryCatch(b, tryBlock, catchClause);
    },
    () => {
      visitStatements(b, finallyBlock.statements);
    },
  );
}

function visitWithFinally(b: Builder, visit: () => void, emit: () => void): void {
  const scope: FinallyScope = { kind: 'finally', emit, copies: new Map(), outer: b.scope };
  const after = newBlock(b);
  within(b, scope, visit);
  if (isReachable(b)) link(b, b.current, throughFinally(b, scope, after), 'next');
  b.current = after;
}

function visitTryCatch(b: Builder, tryBlock: ts.Block, catchClause: ts.CatchClause | undefined): void {
  if (catchClause === undefined) {
    visitStatements(b, tryBlock.statements);
    return;
  }
  const [handler, after] = [newBlock(b), newBlock(b)];
  within(b, { kind: 'catch', handler, outer: b.scope }, () => {
    visitStatements(b, tryBlock.statements);
    // Nothing in the block can throw that this graph knows of; the handler is kept in all the same.
    if (hasUnreachedHandler(b)) link(b, b.current, handler, 'throw');
  });
  link(b, b.current, after, 'next');
  b.current = handler;
  if (catchClause.variableDeclaration !== undefined) visitBinding(b, catchClause.variableDeclaration.name);
  visitStatements(b, catchClause.block.statements);
  moveTo(b, after);
}

/** What follows a `using` declaration in its block runs as in a `try` whose `finally` disposes of the value. */
function visitUsing(b: Builder, list: ts.VariableDeclarationList, rest: () => void): void {
  visitDeclarations(b, list);
  visitWithFinally(b, rest, () => {
    const isAwaited = (list.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing;
    if (isAwaited) moveTo(b, newBlock(b), 'suspend', { test: list });
    mayThrow(b, list);
    add(b, list);
  });
}

const visitors: Visitors = { visitStatement, visitUsing };
