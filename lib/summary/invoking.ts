/**
 * Which of its parameters, and of their members, a function invokes, and when: the summary that makes `withLock(() => …)` and
 * `poll({ onTick() { … } })` transparent.
 *
 * Lattice: for each of them `now` above everything else said of it, then `awaited`, `later`, `elsewhere`; what is not mentioned is
 * not known to be invoked. Joined by taking the strongest.
 */
import * as ts from 'typescript';
import type { ApiRef, Invokes, When } from '../catalogue/records.js';
import { callablesAmong, type Callable } from '../callgraph/callable.js';
import { isAsyncCallable } from '../callgraph/callable.js';
import type { Dispatch } from '../callgraph/dispatch.js';
import {
  argumentPosition,
  enclosingUnit,
  handedPosition,
  isAsyncFunction,
  isCalledOnTheSpot,
  isFunctionLiteral,
  type HandedPosition,
  type Unit,
} from '../syntax/functions.js';
import { wrapped, type CallLike } from '../syntax/expressions.js';
import { usesOfVariable } from '../syntax/variable-uses.js';
import type { ApiIndex } from '../types/api-index.js';
import { memoize } from '../util/memo.js';
import type { SummaryAnalysis } from './analysis.js';
import { handedUsesIn, isInvoked, memberOfSlot, slotOf, type Slot } from './handed-uses.js';

/** By what a caller hands over. */
export type InvokingSummary = ReadonlyMap<Slot, When>;

/** What is asked to know when a function runs. */
interface Questions {
  readonly dispatch: Dispatch;
  readonly api: ApiIndex;
  readonly summaryOf: (callee: Callable) => InvokingSummary;
}

const STRENGTH: Readonly<Record<When, number>> = { now: 3, awaited: 2, later: 1, elsewhere: 0 };

export function createInvokingAnalysis(dispatch: Dispatch, api: ApiIndex): SummaryAnalysis<Callable, InvokingSummary> {
  const bottom: InvokingSummary = new Map();
  const usesIn = memoize((callable: Callable) => handedUsesIn(callable, dispatch.view.checker));
  return {
    name: 'invoking',
    bottom,
    unknown: bottom,
    join: joinInvoking,
    equals: (a, b) => a.size === b.size && [...a].every(([slot, when]) => b.get(slot) === when),
    *dependencies(callable) {
      const { uses, wholes } = usesIn(callable);
      for (const { value } of [...uses, ...wholes])
        for (const call of takersOf(value, callable)) yield* callablesAmong(dispatch.calleesOf(call));
    },
    transfer: (callable, summaryOf) => {
      const questions = { dispatch, api, summaryOf };
      const found = new Map<Slot, When>();
      const add = (slot: Slot, when: When | undefined): void => {
        if (when !== undefined) found.set(slot, strongest(found.get(slot), when));
      };
      const { uses, wholes } = usesIn(callable);
      for (const { slot, value } of uses) add(slot, whenUsed(value, callable, questions));
      for (const { index, value } of wholes) {
        for (const { property, when } of membersInvoked(value, questions))
          add(slotOf(index, property), relativeTo(enclosingUnit(value), callable, when, questions));
      }
      return found;
    },
  };
}

/** What a call that is given a whole object invokes of its members. */
function membersInvoked(
  value: ts.Expression,
  { dispatch, summaryOf }: Questions,
): readonly { readonly property: string; readonly when: When }[] {
  const position = argumentPosition(value);
  if (position === undefined) return [];
  return callablesAmong(dispatch.calleesOf(position.call)).flatMap((callee) =>
    [...summaryOf(callee)].flatMap(([slot, when]) => {
      const property = memberOfSlot(slot, position.index);
      return property === undefined ? [] : [{ property, when }];
    }),
  );
}

function joinInvoking(a: InvokingSummary, b: InvokingSummary): InvokingSummary {
  const joined = new Map(a);
  for (const [index, when] of b) joined.set(index, strongest(joined.get(index), when));
  return joined;
}

function strongest(a: When | undefined, b: When): When {
  return a === undefined || STRENGTH[b] > STRENGTH[a] ? b : a;
}

/** A function that is moved off the thread is invoked elsewhere. */
function movedFunctions(api: ApiIndex, ref: ApiRef): readonly Invokes[] {
  return api
    .find('offloads', ref)
    .flatMap((record): readonly Invokes[] =>
      record.moves === 'module'
        ? []
        : [{ ...record, effect: 'invokes', when: 'elsewhere', on: 'worker', consumesResult: true }],
    );
}

/** What catalogue records say of an API's argument. Several records may speak of one argument (different events). */
export function invocationsOf(
  api: ApiIndex,
  refs: readonly ApiRef[],
  call: CallLike,
  argument: number,
): readonly Invokes[] {
  const last = ts.isTaggedTemplateExpression(call) ? -1 : (call.arguments?.length ?? 0) - 1;
  const event = ts.isTaggedTemplateExpression(call) ? undefined : call.arguments?.[0];
  for (const ref of refs) {
    const records = [...api.find('invokes', ref), ...movedFunctions(api, ref)].filter(
      (each) => each.argument === 'any' || each.argument === argument || (each.argument === -1 && argument === last),
    );
    const specific = records.filter((each) => event !== undefined && speaksOfEvent(each, event));
    if (specific.length > 0) return specific;
    const general = records.filter((each) => each.events === undefined);
    if (general.length > 0) return general;
  }
  return [];
}

/** Whether a record speaks of an argument itself, or of a member of it. */
export function speaksOfMember(record: Invokes, property: string | undefined): boolean {
  return record.property === property || (record.property === '*' && property !== undefined);
}

function speaksOfEvent({ events, orUnreadEvent }: Invokes, event: ts.Expression): boolean {
  if (events === undefined) return false;
  return ts.isStringLiteralLike(event) ? events.includes(event.text) : orUnreadEvent === true;
}

/** The calls that get a parameter: by itself, or inside a function that is handed over, at any depth within its function. */
function* takersOf(use: ts.Expression, callable: Callable, hops = MAX_HOPS): Generator<CallLike> {
  const position = handedPosition(use);
  if (position !== undefined) yield position.call;
  for (let unit = enclosingUnit(use); unit !== callable && !ts.isSourceFile(unit); unit = enclosingUnit(unit)) {
    const handed = isFunctionLiteral(unit) ? handedPosition(unit) : undefined;
    if (handed !== undefined) yield handed.call;
    else if (hops > 0) for (const read of readsOfLocal(unit)) yield* takersOf(read, callable, hops - 1);
  }
}

/** How many functions that a function names may lie between it and the use of a parameter: `const attempt = () => task();`. */
const MAX_HOPS = 2;

/** Where a function that another one names, and never gives that name again, is used: not in itself. */
function readsOfLocal(unit: Unit): readonly ts.Identifier[] {
  const { parent } = unit;
  const name = ts.isFunctionDeclaration(unit)
    ? unit.name
    : isFunctionLiteral(unit) && ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
      ? parent.name
      : undefined;
  if (name === undefined) return [];
  const { reads, writes } = usesOfVariable(name);
  return writes.length > 0 ? [] : reads.filter((read) => read.pos < unit.pos || read.end > unit.end);
}

function whenUsed(use: ts.Expression, callable: Callable, questions: Questions, hops = MAX_HOPS): When | undefined {
  const outer = wrapped(use);
  const unit = enclosingUnit(use);
  if (isInvoked(outer)) return relativeTo(unit, callable, 'now', questions, hops);
  const position = handedPosition(use);
  if (position === undefined) return undefined;
  const when = whenInvoked(position, questions);
  return when === undefined ? undefined : relativeTo(unit, callable, when, questions, hops);
}

/** When a function that is handed over is invoked by what is called, as the strongest of what its callees say. */
function whenInvoked(
  { call, index, property }: HandedPosition,
  { dispatch, api, summaryOf }: Questions,
): When | undefined {
  let when: When | undefined;
  for (const callee of dispatch.calleesOf(call)) {
    const said =
      callee.kind === 'callable'
        ? summaryOf(callee.callable).get(slotOf(index, property))
        : callee.kind === 'api'
          ? invocationsOf(api, callee.refs, call, index).find((each) => speaksOfMember(each, property))?.when
          : undefined;
    if (said !== undefined) when = strongest(when, said);
  }
  return when;
}

/** A moment inside `unit`, seen from a call of `callable`, in which `unit` stands. */
function relativeTo(
  unit: Unit,
  callable: Callable,
  when: When,
  questions: Questions,
  hops = MAX_HOPS,
): When | undefined {
  if (unit === callable || ts.isSourceFile(unit)) return isAsyncCallable(callable) && when === 'now' ? 'awaited' : when;
  if (ts.isClassLike(unit)) return undefined;
  const outer = enclosingUnit(unit);
  if (isFunctionLiteral(unit) && isCalledOnTheSpot(unit)) return relativeTo(outer, callable, when, questions, hops);
  const position = isFunctionLiteral(unit) ? handedPosition(unit) : undefined;
  if (position === undefined) {
    const named = hops > 0 ? whenLocalRuns(unit, callable, questions, hops - 1) : undefined;
    if (named !== undefined) return putOff(isAsyncFunction(unit) && when === 'now' ? 'awaited' : when, named);
    // One that is stored or returned: we cannot see when it runs, only that what it puts off runs no earlier.
    return isFunctionLiteral(unit) && (when === 'later' || when === 'elsewhere') ? when : undefined;
  }
  const runs = whenInvoked(position, questions);
  if (runs === undefined) return undefined;
  return relativeTo(outer, callable, runs === 'now' ? when : runs, questions, hops);
}

/** When a function runs that is called, or handed over, by its name. */
function whenLocalRuns(unit: Unit, callable: Callable, questions: Questions, hops: number): When | undefined {
  let when: When | undefined;
  for (const read of readsOfLocal(unit)) {
    const said = whenUsed(read, callable, questions, hops);
    if (said !== undefined) when = strongest(when, said);
  }
  return when;
}

/** The moment of something inside what runs itself at another moment. */
function putOff(inside: When, outside: When): When {
  return STRENGTH[inside] < STRENGTH[outside] ? inside : outside;
}
