/** Which calls may reach a sink at all: names first, then, for what is handed over, whether it is a function. */
import ts from 'typescript';
import type { Callable } from '../callgraph/callable.js';
import type { Candidates } from '../callgraph/candidates.js';
import type { CallLike } from '../syntax/expressions.js';
import { factsOf } from '../syntax/facts.js';
import { isFunctionLiteral } from '../syntax/functions.js';
import type { Edges } from './edges.js';

/** The calls of a function that may reach a sink; those in function literals belong to the literals. */
export function candidateCalls(callable: Callable, edges: Edges, candidates: Candidates): readonly CallLike[] {
  if (!candidates.hasUnit(callable)) return [];
  const facts = factsOf(callable.getSourceFile()).units.get(callable);
  return facts?.calls.filter((call) => candidates.hasLiteral(call) || mayReachSink(call, edges, candidates)) ?? [];
}

/** Whether a call may reach a sink through what it names: its callee, or functions (not data) among its arguments. */
export function mayReachSink(call: CallLike, edges: Edges, candidates: Candidates): boolean {
  return (
    candidates.hasCallee(call) || candidates.namedArguments(call).some((argument) => isFunctionValue(argument, edges))
  );
}

function isFunctionValue(argument: ts.Expression, edges: Edges): boolean {
  return edges.dispatch.valuesOf(argument).some((value) => value.kind === 'callable' || value.kind === 'api');
}

/** A function written in an argument is looked at where it stands: its calls are not reported again at the call around it. */
export function isWrittenInCall(argument: ts.Expression): boolean {
  return isFunctionLiteral(argument) || ts.isObjectLiteralExpression(argument);
}
