/** Rounds in which there is nothing to do: a list that others fill is empty, and what is done with an element of it is not done. */
import * as ts from 'typescript';
import { absentWhen } from '../../syntax/absence.js';
import { contains } from '../../syntax/containing.js';
import { bareName, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import type { FunctionNode } from '../../syntax/functions.js';
import { ownDeclarationOf } from '../../syntax/own-declarations.js';
import type { SpinWorld } from './spin-world.js';
import { isStopFlag } from './stop-flags.js';
import { takingOf } from './taking.js';

/**
 * Whether an idle round does without a call, or gets nothing by it.
 *
 * @example both calls of `const job = jobs.shift(); if (job !== undefined) run(job);`
 */
export function isForWork(call: CallLike, within: FunctionNode, world: SpinWorld): boolean {
  if (takingOf(call, world) !== undefined) return true;
  for (let child: ts.Node = call, { parent } = child; child !== within.body; child = parent, parent = parent.parent) {
    if (!ts.isIfStatement(parent) || child === parent.expression) continue;
    const absent = absentWhen(parent.expression, child !== parent.thenStatement);
    if (absent.some((name) => isTaken(name, within, world))) return true;
  }
  return false;
}

function isTaken(name: string, within: FunctionNode, world: SpinWorld): boolean {
  const isTaking = (node: ts.Node): boolean =>
    ts.isVariableDeclaration(node) &&
    node.name.getText() === name &&
    node.initializer !== undefined &&
    takingOf(node.initializer, world) !== undefined;
  return contains(within.body, isTaking);
}

/** Whether a condition asks a flag alone, of which there being something to do decides nothing: `this.isOpen`, `!box.closed`. */
export function asksFlag(condition: ts.Expression): boolean {
  const test = unwrap(condition);
  if (ts.isPrefixUnaryExpression(test)) return asksFlag(test.operand);
  const own = ownDeclarationOf(test);
  if (own !== undefined) return isFlag(own);
  return (
    isMemberAccess(test) &&
    unwrap(test.expression).kind !== ts.SyntaxKind.ThisKeyword &&
    isStopFlag(bareName(test) ?? '')
  );
}

function isFlag(declaration: ts.Declaration): boolean {
  if (!ts.isPropertyDeclaration(declaration) && !ts.isVariableDeclaration(declaration)) return false;
  const kind = declaration.initializer?.kind;
  return kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
}
