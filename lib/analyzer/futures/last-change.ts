import * as ts from 'typescript';
import { controlFlowOf } from '../../cfg/control-flow.js';
import { elementsAfter } from '../../cfg/following.js';
import { bareName, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction } from '../../syntax/functions.js';
import { isKeptByDeclaration } from '../../syntax/kept.js';
import { isContinuing } from '../../syntax/known-calls.js';
import type { Fate } from '../../summary/futures/fate-lattice.js';
import { fateOf, type FateQuestions } from '../../summary/futures/fate.js';
import type { Future } from '../../types/future.js';
import { declarationOf, usesOfVariable } from '../../syntax/variable-uses.js';
import { chainOf } from './live-builder.js';

type Local = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression };

/** `query.delete();`, after which nobody uses the query any more. */
export function isLastChange(value: ts.Expression, future: Future, fate: Fate, fates: FateQuestions): boolean {
  // What has to be executed by a call of its own is told of where it is made.
  if (!future.isThenable || fate.kind !== 'dropped' || fate.loss !== 'statement') return false;
  const local = deadAfter(value, future);
  // One that is only changed is told of where it is made.
  return local !== undefined && fateOf(local.initializer, future, fates).kind !== 'dropped';
}

/**
 * The local variable whose builder a statement changes as the last thing that anybody does with it: nothing has driven it before,
 * and no path leads from there to another use.
 */
function deadAfter(statement: ts.Expression, future: Future): Local | undefined {
  const { root } = chainOf(statement);
  const local = ts.isIdentifier(root) ? localOf(root) : undefined;
  if (local === undefined || !ts.isIdentifier(root)) return undefined;
  const home = enclosingFunction(local);
  const { reads, writes } = usesOfVariable(local.name);
  // A closure may come for it at any time.
  if ([...reads, ...writes].some((use) => enclosingFunction(use) !== home)) return undefined;
  const graph = controlFlowOf(home ?? local.getSourceFile());
  const leadsTo = (from: ts.Node, to: ts.Node): boolean => elementsAfter(graph, from, () => false)?.has(to) !== false;
  if (reads.some((read) => leadsTo(root, read))) return undefined;
  return reads.every((read) => read === root || !leadsTo(read, root) || isOnlyChange(read, local, future))
    ? local
    : undefined;
}

function localOf(name: ts.Identifier): Local | undefined {
  const declaration = declarationOf(name);
  const isLocal =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    declaration.initializer !== undefined &&
    enclosingFunction(declaration) !== undefined &&
    !isKeptByDeclaration(declaration.name);
  return isLocal ? (declaration as Local) : undefined;
}

/** `query.where(a);` and `query = query.where(a)`: it is changed, and nothing drives it. */
function isOnlyChange(read: ts.Identifier, { name }: Local, { consumers }: Future): boolean {
  const call = outermostCall(read);
  if (call === undefined) return false;
  const drives = chainOf(call).calls.some((each) => {
    const method = bareName(unwrap(each.expression)) ?? '';
    return isContinuing(method) || consumers.has(method);
  });
  if (drives) return false;
  const { parent } = wrapped(call);
  if (ts.isExpressionStatement(parent)) return true;
  return ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left) && parent.left.text === name.text;
}

/** The call that ends the chain which starts at a read: `query.where(a).limit(1)` of `query`. */
function outermostCall(read: ts.Identifier): ts.CallExpression | undefined {
  let node: ts.Expression = wrapped(read);
  let call: ts.CallExpression | undefined;
  while (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
    const next = wrapped(node.parent).parent;
    if (!ts.isCallExpression(next) || unwrap(next.expression) !== node.parent) return undefined;
    call = next;
    node = wrapped(next);
  }
  return call;
}
