/** Which calls may reach a sink at all: names first, then, for what is handed over, whether it is a function. */
import * as ts from 'typescript';
import type { CallSite, ImplicitCall } from '../callgraph/call-site.js';
import { displayName, type Callable } from '../callgraph/callable.js';
import type { Candidates } from '../callgraph/candidates.js';
import { bareName, calleeOf, isCallLike, unwrap, type CallLike } from '../syntax/expressions.js';
import { unitFactsOf } from '../syntax/facts.js';
import { enclosingUnit, isFunctionLiteral, unitName } from '../syntax/functions.js';
import { isIterating } from '../syntax/iterating.js';
import type { Edge, Edges } from './edges.js';
import { extendPath, type Path } from './path.js';

/** The call sites of a function that may reach a sink; those in function literals belong to the literals. */
export function candidateSites(callable: Callable, edges: Edges, candidates: Candidates): readonly CallSite[] {
  if (!candidates.hasUnit(callable)) return [];
  const facts = unitFactsOf(callable);
  if (facts === undefined) return [];
  const calls = facts.calls.filter((call) => candidates.hasLiteral(call) || mayReachSink(call, edges, candidates));
  return [...calls, ...(facts.base === undefined ? [] : [facts.base]), ...candidates.implicitCallsIn(callable)];
}

/** Whether a site may reach a sink through what it names: its callee, functions (not data) among its arguments, or an accessor. */
export function mayReachSink(site: CallLike | ImplicitCall, edges: Edges, candidates: Candidates): boolean {
  if (!isCallLike(site)) return candidates.implicitCallsIn(enclosingUnit(site)).includes(site);
  return (
    candidates.hasCallee(site) || candidates.namedArguments(site).some((argument) => isFunctionValue(argument, edges))
  );
}

function isFunctionValue(argument: ts.Expression, edges: Edges): boolean {
  return edges.dispatch.valuesOf(argument).some((value) => value.kind === 'callable' || value.kind === 'api');
}

/**
 * A function written in a call, as its callee or in an argument, is looked at where it stands: what it does is not reported
 * again at the call around it.
 */
export function isWrittenInCall(part: ts.Node): boolean {
  return isFunctionLiteral(part) || ts.isMethodDeclaration(part) || ts.isObjectLiteralExpression(part);
}

/** The part of a site that an edge runs: an argument or a member of one, else the callee, or what is iterated. */
export function runPart(site: CallSite, { argument }: Edge): ts.Node {
  if (argument !== undefined) return ts.isExpression(argument) ? unwrap(argument) : argument;
  if (isCallLike(site)) return calleeOf(site);
  return isIterating(site) ? unwrap(site.expression) : site;
}

/**
 * The witness one call further out. A function without a name goes by the name under which it is called; one that is written in
 * the call is no step of its own.
 */
export function pathThrough(callable: Callable, site: CallSite, edge: Edge, inner: Path): Path {
  const part = runPart(site, edge);
  if (unitName(callable) !== undefined) return extendPath(displayName(callable), site, inner);
  if (part === callable) return inner;
  return extendPath((ts.isExpression(part) ? bareName(part) : undefined) ?? displayName(callable), site, inner);
}
