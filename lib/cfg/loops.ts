import * as ts from 'typescript';
import { visitDeclarations, isUsing } from './bindings.js';
import { add, type Builder, link, moveTo, newBlock } from './builder.js';
import type { OpenBlock } from './open-graph.js';
import { visitCondition, visitExpression, visitTarget } from './expressions.js';
import { mayThrow, within } from './scopes.js';

/** How to write what is inside a loop; given by the caller, since loops and statements contain each other. */
export interface Visitors {
  readonly visitStatement: (b: Builder, node: ts.Statement) => void;
  readonly visitUsing: (b: Builder, list: ts.VariableDeclarationList, rest: () => void) => void;
}

/** Writes a loop that `labels` stand before. */
export function visitLoop(
  b: Builder,
  node: ts.IterationStatement,
  labels: readonly string[],
  visitors: Visitors,
): void {
  const visitBody = (): void => {
    visitors.visitStatement(b, node.statement);
  };
  const iterate: Iterate = (
    breakTo,
    continueTo,
    visitRound = (rest) => {
      rest();
    },
  ) => {
    within(b, { kind: 'jump', labels, takesBareBreak: true, breakTo, continueTo, outer: b.scope }, () => {
      visitRound(visitBody);
    });
    moveTo(b, continueTo);
  };
  if (ts.isWhileStatement(node)) visitWhile(b, node, iterate);
  else if (ts.isDoStatement(node)) visitDo(b, node, iterate);
  else if (ts.isForStatement(node)) visitFor(b, node, iterate, visitors);
  else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) visitForEach(b, node, iterate, visitors);
}

/** Writes a loop's body at the current place, within `visitRound` where each round has more to it, and goes on at `continueTo`. */
type Iterate = (breakTo: OpenBlock, continueTo: OpenBlock, visitRound?: (visitBody: () => void) => void) => void;

function visitWhile(b: Builder, node: ts.WhileStatement, iterate: Iterate): void {
  const [head, body, after] = [newBlock(b), newBlock(b), newBlock(b)];
  moveTo(b, head);
  visitLoopTest(b, node.expression, body, after);
  b.current = body;
  iterate(after, head);
  b.current = after;
}

function visitDo(b: Builder, node: ts.DoStatement, iterate: Iterate): void {
  const [body, test, after] = [newBlock(b), newBlock(b), newBlock(b)];
  moveTo(b, body);
  iterate(after, test);
  visitLoopTest(b, node.expression, body, after);
  b.current = after;
}

function visitFor(b: Builder, node: ts.ForStatement, iterate: Iterate, visitors: Visitors): void {
  const loop = (): void => {
    const [head, body, step, after] = [newBlock(b), newBlock(b), newBlock(b), newBlock(b)];
    moveTo(b, head);
    visitLoopTest(b, node.condition, body, after);
    b.current = body;
    iterate(after, step);
    if (node.incrementor !== undefined) visitExpression(b, node.incrementor);
    link(b, b.current, head, 'next');
    b.current = after;
  };
  const { initializer } = node;
  if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) {
    visitHead(b, initializer, loop, visitors);
    return;
  }
  if (initializer !== undefined) visitExpression(b, initializer);
  loop();
}

function visitForEach(
  b: Builder,
  node: ts.ForOfStatement | ts.ForInStatement,
  iterate: Iterate,
  visitors: Visitors,
): void {
  visitExpression(b, node.expression);
  const [head, body, after] = [newBlock(b), newBlock(b), newBlock(b)];
  moveTo(b, head);
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) moveTo(b, newBlock(b), 'suspend', { test: node });
  if (ts.isForOfStatement(node)) mayThrow(b, node);
  link(b, b.current, body, 'each', { test: node.expression });
  link(b, b.current, after, 'done', { test: node.expression });
  b.current = body;
  const { initializer } = node;
  if (ts.isVariableDeclarationList(initializer)) {
    iterate(after, head, (visitBody) => {
      visitHead(b, initializer, visitBody, visitors);
    });
  } else {
    visitTarget(b, initializer);
    add(b, initializer);
    iterate(after, head);
  }
  b.current = after;
}

/** Declares a loop's variables around the rest of it. */
function visitHead(b: Builder, list: ts.VariableDeclarationList, rest: () => void, visitors: Visitors): void {
  if (isUsing(list)) {
    visitors.visitUsing(b, list, rest);
    return;
  }
  visitDeclarations(b, list);
  rest();
}

/** A loop's test; a literal decides alone. */
function visitLoopTest(b: Builder, test: ts.Expression | undefined, body: OpenBlock, after: OpenBlock): void {
  const constant = test === undefined ? true : literalTruth(test);
  if (test !== undefined && constant === undefined) {
    visitCondition(b, test, body, after);
    return;
  }
  if (test !== undefined) add(b, test);
  link(b, b.current, constant === true ? body : after, 'next');
}

function literalTruth(test: ts.Expression): boolean | undefined {
  if (test.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (test.kind === ts.SyntaxKind.FalseKeyword || test.kind === ts.SyntaxKind.NullKeyword) return false;
  if (ts.isNumericLiteral(test)) return Number(test.text) !== 0;
  return ts.isStringLiteral(test) ? test.text !== '' : undefined;
}
