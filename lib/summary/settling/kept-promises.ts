/**
 * Promises that are kept for others to wait for, and whose settle functions stay with the function that has made them: the tail of a
 * queue, a gate. Who comes next waits for what a path leaves unsettled. Whether somebody comes we do not know.
 */
import * as ts from 'typescript';
import { assignedBy, valueKey } from '../../cfg/assignments.js';
import { bindingOf } from '../../syntax/bindings.js';
import { isMemberAccess, unwrap, wrapped } from '../../syntax/expressions.js';
import { isDeclaredIn } from '../obligations/positions.js';
import type { OpenPath } from '../obligations/openings.js';
import type { SolvedRoot } from '../obligations/root.js';
import type { Unsettled } from './unsettled.js';

/** How a path comes to its end while a place that outlives it holds the promise and nothing can settle that. */
export function keptOpen(
  { graph, paths, opennessOf }: SolvedRoot,
  reads: readonly ts.Expression[],
): Unsettled | undefined {
  const kept = reads.flatMap((read) => keptAs(read, graph.root) ?? []);
  if (kept.length === 0) return undefined;
  for (const edge of graph.exit.in) {
    for (const path of paths.afterEdge(edge)?.open ?? []) {
      const { leaves, lost } = opennessOf(path);
      if (leaves !== 'never' && kept.some((each) => isStillKept(each, path)))
        return { kind: 'path', leaves: 'possibly', ...(lost !== undefined && { loss: lost }) };
    }
  }
  return undefined;
}

interface Kept {
  readonly place: string;
  readonly value: ts.Expression;
}

/** `this.tail = promise`, `tail = tail.then(() => promise)` */
function keptAs(read: ts.Expression, root: ts.Node): Kept | undefined {
  const whole = wrapped(read);
  const assignment = (chainedAs(whole) ?? whole).parent;
  const { place, value } = (ts.isBinaryExpression(assignment) ? assignedBy(assignment) : undefined) ?? {};
  if (place === undefined || value === undefined || !ts.isBinaryExpression(assignment)) return undefined;
  const target = unwrap(assignment.left);
  const owner = isMemberAccess(target) ? unwrap(target.expression) : target;
  const binding = ts.isIdentifier(owner) ? bindingOf(owner) : undefined;
  return binding !== undefined && isDeclaredIn(binding, root) ? undefined : { place, value };
}

/** The promise of `previous.then(() => promise)`. */
function chainedAs(read: ts.Expression): ts.Expression | undefined {
  const reaction = read.parent;
  if (!ts.isArrowFunction(reaction) || reaction.body !== read) return undefined;
  const then = wrapped(reaction).parent;
  const isThen =
    ts.isCallExpression(then) &&
    ts.isPropertyAccessExpression(then.expression) &&
    then.expression.name.text === 'then' &&
    then.arguments[0] === wrapped(reaction);
  return isThen ? wrapped(then) : undefined;
}

/** What a path knows of a place is what it has put there last. */
function isStillKept({ place, value }: Kept, { facts }: OpenPath): boolean {
  return facts.get(place)?.equals === `=${valueKey(value)}`;
}
