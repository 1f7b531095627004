/** Calls by which a process says goodbye: whatever comes of them, it ends. */
import * as ts from 'typescript';
import type { Callable, FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { referencesTo } from '../../callgraph/references.js';
import { unwrap } from '../../syntax/expressions.js';
import {
  enclosingUnit,
  handedPosition,
  isCalledOnTheSpot,
  isFunctionLiteral,
  type Unit,
} from '../../syntax/functions.js';
import type { Edges } from '../edges.js';

/**
 * Whether a call ends the process where it is about to end: of a function that exits as the last thing it does, in a listener for that, or in
 * what such a listener calls at once. Where it fails, the process ends as well.
 *
 * @example `process.on('SIGINT', () => { shutDown(); })` of `async function shutDown() { await server.close(); process.exit(0); }`
 */
export function endsWithProcess(call: ts.CallExpression, edges: Edges): boolean {
  const { dispatch } = edges;
  return dispatch.callsOnly(call, (each) => endsProcess(each, dispatch)) && isOfFarewell(enclosingUnit(call), edges);
}

/** Through how many functions the end is looked for, and as many between a call and the listener. */
const MAX_DISTANCE = 2;

/** Whether a function comes to its end by ending the process. One that leaves early does so because somebody else is at it. */
function endsProcess(callable: Callable, dispatch: Dispatch, distance = MAX_DISTANCE): boolean {
  return !ts.isClassLike(callable) && endsIn(ts.isBlock(callable.body) ? callable.body : undefined, dispatch, distance);
}

function endsIn(statement: ts.Statement | undefined, dispatch: Dispatch, distance: number): boolean {
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return endsIn(statement.statements.at(-1), dispatch, distance);
  if (ts.isIfStatement(statement))
    return [statement.thenStatement, statement.elseStatement].every((each) => endsIn(each, dispatch, distance));
  if (ts.isTryStatement(statement))
    return [statement.tryBlock, statement.finallyBlock].some((each) => endsIn(each, dispatch, distance));
  if (!ts.isExpressionStatement(statement)) return false;
  const value = unwrap(statement.expression);
  const call = ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts.isCallExpression(call)) return false;
  return dispatch
    .calleesOf(call)
    .every(
      (called) =>
        isExit(called) ||
        (distance > 0 && called.kind === 'callable' && endsProcess(called.callable, dispatch, distance - 1)),
    );
}

function isExit(called: FunctionValue): boolean {
  return called.kind === 'api' && called.refs.some(({ module, name }) => module === 'lib' && name === 'Process#exit');
}

/** Whether a function listens for the end of the process, or is only called, at once, by those that do. */
function isOfFarewell(unit: Unit, edges: Edges, distance = MAX_DISTANCE): boolean {
  if (ts.isSourceFile(unit) || ts.isClassLike(unit)) return false;
  if (isFunctionLiteral(unit) && isCalledOnTheSpot(unit)) return isOfFarewell(enclosingUnit(unit), edges, distance);
  const handed = isFunctionLiteral(unit) ? handedPosition(unit) : undefined;
  if (handed !== undefined) return isHandedToFarewell(handed.call, handed.index, edges, distance);
  const references = distance > 0 ? referencesTo(unit, edges.dispatch) : undefined;
  if (references === undefined) return false;
  const uses = [
    ...[...references.calls].map((call) => isOfFarewell(enclosingUnit(call), edges, distance - 1)),
    ...[...references.handings].map(
      ({ call, argument, property }) =>
        property === undefined &&
        !ts.isTaggedTemplateExpression(call) &&
        isHandedToFarewell(call, argument, edges, distance - 1),
    ),
  ];
  return uses.length > 0 && !uses.includes(false);
}

function isHandedToFarewell(
  call: ts.CallExpression | ts.NewExpression,
  argument: number,
  edges: Edges,
  distance: number,
): boolean {
  const handover = edges.handoverOf(call, argument);
  if (handover === undefined) return false;
  if (handover.on !== undefined) return handover.on === 'exit';
  return handover.when === 'now' && isOfFarewell(enclosingUnit(call), edges, distance);
}
