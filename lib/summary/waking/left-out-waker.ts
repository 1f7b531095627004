/** Steps of a state machine that leave out the waker which their neighbours in the table take. */
import * as ts from 'typescript';
import { writesOf } from '../../syntax/assignments.js';
import { bindingOf } from '../../syntax/bindings.js';
import { contains } from '../../syntax/containing.js';
import { isCallLike, rootVariable, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { membersOfTable } from '../../syntax/tables.js';
import { answerOfType, wakerKind } from '../../types/poll.js';

/** By names alone: whether a function stands in an object literal beside one that takes something to be woken by. */
export function isBesidePoll(fn: FunctionNode, takesWaker: (neighbour: FunctionNode) => boolean): boolean {
  return neighboursOf(fn).some(takesWaker);
}

/** The functions of the table that a function is written in. */
function neighboursOf(fn: FunctionNode): readonly FunctionNode[] {
  const member = ts.isMethodDeclaration(fn) ? fn : wrapped(fn as ts.Expression).parent;
  const table = member.parent as ts.Node | undefined;
  if (table === undefined || !ts.isObjectLiteralExpression(table)) return [];
  return (membersOfTable(table) ?? []).filter(isFunctionNode).filter((each) => each !== fn);
}

/** Whether a function gives what it was given another state: `self.phase = 'open'`. It is polled again, and goes on. */
export function advancesGiven(fn: FunctionNode): boolean {
  const isAdvance = (node: ts.Node): boolean =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    writesOf(node).some(({ target }) => {
      const root = ts.isIdentifier(target) ? undefined : rootVariable(target);
      const declared = root === undefined ? undefined : bindingOf(root)?.parent;
      return declared !== undefined && ts.isParameter(declared) && declared.parent === fn;
    });
  return contains(fn.body, isAdvance, isFunctionNode);
}

/**
 * Whether somebody else may keep the waker on behalf of a function: a neighbour that ran before it, or whoever polls others and does
 * more with a waker than to call it and to hand it on.
 */
export function mayBeKeptFor(fn: FunctionNode, checker: ts.TypeChecker): boolean {
  const neighbours = new Set(neighboursOf(fn));
  const uses = wakerUsesIn(fn.getSourceFile(), checker);
  const polling = new Set(uses.filter(({ kind }) => kind === 'poll').map(({ within }) => within));
  return uses.some(
    ({ kind, within }) => kind === 'keep' && (polling.has(within) || (within !== undefined && neighbours.has(within))),
  );
}

interface WakerUse {
  /** It is called, handed to a poll, or something else is done with it. */
  readonly kind: 'wake' | 'poll' | 'keep';
  readonly within: FunctionNode | undefined;
}

function wakerUsesIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly WakerUse[] {
  const found: WakerUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && bindingOf(node) !== undefined && isWaker(node, checker))
      found.push({ kind: kindOfUse(node, checker), within: enclosingFunction(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isWaker(name: ts.MemberName, checker: ts.TypeChecker): boolean {
  return wakerKind(checker, checker.getTypeAtLocation(name), name.text) !== undefined;
}

function kindOfUse(waker: ts.Identifier, checker: ts.TypeChecker): WakerUse['kind'] {
  let value = wrapped(waker);
  // `cx.waker` is as good as `cx`.
  while (ts.isPropertyAccessExpression(value.parent) && isWaker(value.parent.name, checker))
    value = wrapped(value.parent);
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent))
    return ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? 'wake' : 'keep';
  if (!isCallLike(parent)) return 'keep';
  return answerOfType(checker, checker.getTypeAtLocation(parent)) === undefined ? 'keep' : 'poll';
}
