/**
 * The calls that one call site makes: of what it names, and of the functions it hands over, each with its time.
 * Shared by every analysis; cached by call site for the life of the program.
 */
import * as ts from 'typescript';
import type { Invokes, RunsOn, When } from '../catalogue/records.js';
import { accessorsRunBy } from '../callgraph/accessors.js';
import type { CallSite } from '../callgraph/call-site.js';
import type { Callable, FunctionValue } from '../callgraph/callable.js';
import { isCallable } from '../callgraph/callable.js';
import type { Dispatch } from '../callgraph/dispatch.js';
import { iteratorsRunBy } from '../callgraph/iterators.js';
import { wrappedBy } from '../callgraph/wrapping.js';
import { argumentsOf, isCallLike, propertyName, unwrap, type CallLike } from '../syntax/expressions.js';
import { isFunctionLiteral } from '../syntax/functions.js';
import { isIterating } from '../syntax/iterating.js';
import type { ApiIndex } from '../types/api-index.js';
import { slotOf } from './handed-uses.js';
import { isGuardedOnce } from './once.js';
import { createInvokingAnalysis, invocationsOf, speaksOfMember, type InvokingSummary } from './invoking.js';
import { createSolver } from './solve.js';

/** How a function that is handed to a call gets invoked. */
export interface Handover {
  readonly when: When;
  /** Where the catalogue says it runs; undefined: as `when` implies. */
  readonly on: RunsOn | undefined;
  /** It runs once, when what the call began is done. */
  readonly isCompletion: boolean;
  /** At most once; see `Invokes`. */
  readonly isOnce: boolean;
}

export interface Edge {
  readonly values: readonly FunctionValue[];
  readonly when: When;
  /** What is invoked of the arguments: one of them, or a member of an object that is one; undefined for the callee itself. */
  readonly argument: ts.Node | undefined;
  /** It is invoked by the closure that the site calls; the site's arguments are the closure's. */
  readonly isWrapped?: boolean;
  /** The closure keeps what it got: most of its calls do not come to this. */
  readonly isGuarded?: boolean;
}

export interface Edges {
  readonly dispatch: Dispatch;
  readonly api: ApiIndex;
  readonly invokingOf: (callable: Callable) => InvokingSummary;
  /** Callee (or accessor, iterator, base) first, then what is known to be invoked of the arguments. */
  edgesOf(site: CallSite): readonly Edge[];
  /** What becomes of a function handed over at an argument position; undefined when we cannot see. */
  handoverOf(call: CallLike, argument: number, property?: string): Handover | undefined;
}

export function createEdges(dispatch: Dispatch, api: ApiIndex): Edges {
  const invokingOf = createSolver(createInvokingAnalysis(dispatch, api));
  const cache = new WeakMap<CallSite, readonly Edge[]>();

  const handoverOf = (call: CallLike, argument: number, property?: string): Handover | undefined => {
    let found: Handover | undefined;
    for (const callee of dispatch.calleesOf(call)) {
      if (callee.kind === 'api') {
        const record = invocationsOf(api, callee.refs, call, argument).find((each) => speaksOfMember(each, property));
        if (record !== undefined) return handoverBy(record);
      } else if (callee.kind === 'callable') {
        const when = invokingOf(callee.callable).get(slotOf(argument, property));
        if (when !== undefined) found ??= { when, on: undefined, isCompletion: false, isOnce: false };
      }
    }
    return found;
  };

  const edgesOfCall = (call: CallLike): readonly Edge[] => {
    const edges: Edge[] = [{ values: dispatch.calleesOf(call), when: 'now', argument: undefined }];
    for (const { given, innerCall } of wrappedBy(call, dispatch)) {
      const isGuarded = isGuardedOnce(innerCall);
      edges.push({ values: dispatch.valuesOf(given), when: 'now', argument: undefined, isWrapped: true, isGuarded });
    }
    argumentsOf(call).forEach((argument, index) => {
      for (const { expression, property } of functionsHandedOver(argument)) {
        const handover = handoverOf(call, index, property);
        if (handover === undefined) continue;
        const values: readonly FunctionValue[] = isCallable(expression)
          ? [{ kind: 'callable', callable: expression }]
          : dispatch.valuesOf(expression as ts.Expression);
        edges.push({ values, when: handover.when, argument: expression });
      }
    });
    return edges;
  };

  const valuesRunBy = (site: Exclude<CallSite, CallLike>): readonly FunctionValue[] => {
    if (isIterating(site)) return iteratorsRunBy(site, dispatch.view);
    return ts.isPropertyAccessExpression(site)
      ? accessorsRunBy(site, dispatch.view)
      : dispatch.valuesOf(site.expression);
  };

  return {
    dispatch,
    api,
    invokingOf,
    handoverOf,
    edgesOf: (site) => {
      const known = cache.get(site);
      if (known !== undefined) return known;
      const edges = isCallLike(site)
        ? edgesOfCall(site)
        : [{ values: valuesRunBy(site), when: 'now' as const, argument: undefined }];
      cache.set(site, edges);
      return edges;
    },
  };
}

function handoverBy(record: Invokes): Handover {
  const { when, on, consumesResult = false, isCompletion = consumesResult, isOnce = false } = record;
  return { when, on, isCompletion, isOnce };
}

interface HandedOver {
  readonly expression: ts.Node;
  readonly property: string | undefined;
}

/** The functions in an argument: itself, or members of an object literal. Plain values are left out by their shape. */
function functionsHandedOver(argument: ts.Expression): readonly HandedOver[] {
  const value = unwrap(argument);
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.flatMap((member): readonly HandedOver[] => {
      const property = propertyName(member.name);
      if (ts.isPropertyAssignment(member)) {
        return mayEvaluateToFunction(member.initializer) ? [{ expression: member.initializer, property }] : [];
      }
      if (ts.isShorthandPropertyAssignment(member)) return [{ expression: member.name, property }];
      return isCallable(member) ? [{ expression: member, property }] : [];
    });
  }
  return mayEvaluateToFunction(value) ? [{ expression: value, property: undefined }] : [];
}

function mayEvaluateToFunction(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  return (
    isFunctionLiteral(value) ||
    ts.isIdentifier(value) ||
    ts.isPropertyAccessExpression(value) ||
    ts.isConditionalExpression(value) ||
    (ts.isCallExpression(value) &&
      ts.isPropertyAccessExpression(value.expression) &&
      value.expression.name.text === 'bind')
  );
}
