import * as ts from 'typescript';
import { assignedBy } from '../../cfg/assignments.js';
import type { CfgRoot } from '../../cfg/graph.js';
import { placeOf } from '../../cfg/places.js';
import { isNothing } from '../../syntax/absence.js';
import { contains } from '../../syntax/containing.js';
import { isCallLike, isMemberAccess, unwrap } from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import type { Effect } from '../obligations/obligation.js';

/**
 * Where a root takes back all that it has kept: `this.waker = cx.waker; … this.waker = undefined;`. Only where every way passes it,
 * nothing else is kept, and nobody can have looked at the place in between: neither a call nor a mention of it.
 */
export function forgottenAt(root: CfgRoot, effects: ReadonlyMap<ts.Node, readonly Effect[]>): readonly ts.Node[] {
  if (effects.size === 0 || !isFunctionNode(root) || !ts.isBlock(root.body)) return [];
  const stores = [...effects.keys()];
  const places = new Set(stores.map(keptPlace));
  const [place] = places;
  if (place === undefined || places.size > 1) return [];
  return root.body.statements.flatMap((statement) => {
    const clearing = ts.isExpressionStatement(statement) ? unwrap(statement.expression) : undefined;
    const isForgotten =
      clearing !== undefined &&
      clearedPlace(clearing) === place &&
      stores.every((store) => store.pos > clearing.pos || isUnseenUntil(clearing, store, place, root));
    return isForgotten ? [clearing] : [];
  });
}

/** The member that a value is kept in, where nothing else becomes of it. */
function keptPlace(store: ts.Node): string | undefined {
  const assigned = ts.isBinaryExpression(store) ? assignedBy(store) : undefined;
  return ts.isBinaryExpression(store) && isMemberAccess(unwrap(store.left)) ? assigned?.place : undefined;
}

function clearedPlace(clearing: ts.Expression): string | undefined {
  const assigned = assignedBy(clearing);
  return assigned?.value !== undefined && isNothing(assigned.value) ? assigned.place : undefined;
}

function isUnseenUntil(clearing: ts.Node, store: ts.Node, place: string, root: ts.Node): boolean {
  const isLook = (node: ts.Node): boolean =>
    node.pos >= store.end &&
    node.end <= clearing.pos &&
    (isCallLike(node) || ts.isAwaitExpression(node) || (isMemberAccess(node) && placeOf(node) === place));
  return !contains(root, isLook);
}
