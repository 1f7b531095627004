/**
 * Where code runs: a lattice with a reason for each answer.
 *
 * A callback runs where whoever invokes it says; a literal that is invoked on the spot, where it is written. An asynchronous
 * function that nobody registers inherits from its callers: when every one of them is known and may block, so may it. What we
 * cannot follow counts as event loop for asynchronous functions, and as unknown (silence) for synchronous ones.
 */
import * as ts from 'typescript';
import type { RunsOn, When } from '../catalogue/records.js';
import type { Dispatch } from '../callgraph/dispatch.js';
import { mayBeHandedOver, mayBeReachedIndirectly, referencesTo, type HandingOver } from '../callgraph/references.js';
import { startsTask } from '../callgraph/starting-task.js';
import {
  enclosingUnit,
  handedPosition,
  isAsyncFunction,
  isCalledOnTheSpot,
  isFunctionLiteral,
  type FunctionNode,
  type Unit,
} from '../syntax/functions.js';
import { argumentsOf, bareName, calleeOf } from '../syntax/expressions.js';
import { unitFactsOf } from '../syntax/facts.js';
import { startsOwnTask } from '../syntax/own-task.js';
import type { ApiIndex } from '../types/api-index.js';
import { hasHandlerSyntax, placeByDeclaration, placeByExpectation } from './handler-types.js';
import { isInServiceLoop } from './service-loop.js';
import { isNamedPoll, isPoll } from './polls.js';
import { hasStartUpName } from './start-up-names.js';
import { registersListener } from './listeners.js';
import { mayBlock, type Place } from './place.js';

const UNKNOWN: Place = { on: 'unknown', reason: 'wherever it is called' };

const REASONS: Readonly<Record<RunsOn, string>> = {
  'event-loop': 'in a callback on the event loop',
  'module-init': 'while modules load',
  'one-shot': 'in a one-shot command',
  test: 'in a test',
  worker: 'off this thread',
  exit: 'while the process exits',
};

/** What the layer above knows of functions that are handed over. */
export interface HandoverFacts {
  readonly when: When;
  readonly on: RunsOn | undefined;
  readonly isCompletion: boolean;
}

export interface ContextOptions {
  readonly dispatch: Dispatch;
  readonly api: ApiIndex;
  readonly handoverOf: (
    call: ts.CallExpression | ts.NewExpression,
    argument: number,
    property?: string,
  ) => HandoverFacts | undefined;
  readonly placeOfFile: (file: ts.SourceFile) => Place | undefined;
  /** Whether a file is one of a command's: a task that nothing ties to a request is taken to be part of its one run. */
  readonly isOfCommand: (file: ts.SourceFile) => boolean;
}

export interface Contexts {
  /** Where a unit runs. Cached by unit, for the life of the program. */
  readonly placeOf: (unit: Unit) => Place;
  /** Whether a unit could be found on the event loop at all, by syntax and names; false is certain. Asks no type. */
  readonly mayRunOnLoop: (unit: Unit) => boolean;
}

export function createContexts(options: ContextOptions): Contexts {
  const { dispatch, api, handoverOf } = options;
  const { view } = dispatch;
  const places = new Map<Unit, Place>();
  const inProgress = new Set<Unit>();

  const placeOf = (unit: Unit): Place => {
    const known = places.get(unit);
    if (known !== undefined) return known;
    if (inProgress.has(unit)) return UNKNOWN;
    inProgress.add(unit);
    const place = inItsOwnWords(compute(unit), unit);
    inProgress.delete(unit);
    places.set(unit, place);
    return place;
  };

  const compute = (unit: Unit): Place => {
    const file = unit.getSourceFile();
    const whole = options.placeOfFile(file);
    if (ts.isSourceFile(unit)) return whole ?? { on: 'module-init', reason: REASONS['module-init'] };
    if (whole !== undefined && whole.on !== 'one-shot') return whole;
    if (ts.isClassLike(unit)) return UNKNOWN;
    const declared = placeByDeclaration(unit, view, api);
    if (declared !== undefined) return placed(declared);
    if (endsProcess(unit)) return placed('exit');
    const written = placeWhereWritten(unit);
    const expected = written?.isKnown === true ? undefined : placeByExpectation(unit, view, api);
    if (expected !== undefined) return placed(expected);
    // A script may hold a server: what is registered for requests stays on the event loop, all else is one-shot.
    if (whole !== undefined) return written?.isRegistered === true ? written.place : whole;
    if (written !== undefined) return written.place;
    if (isPoll(unit, view.checker)) return { on: 'event-loop', reason: 'in a poll' };
    return startsTask(unit, view.checker) ? inherited(unit) : registered(unit);
  };

  /** The place of a literal that is called on the spot or handed to a call; undefined when it is stored instead. */
  const placeWhereWritten = (unit: FunctionNode): WrittenPlace | undefined => {
    if (isCalledOnTheSpot(unit)) return { place: ownTask(unit, placeOf(enclosingUnit(unit))), isKnown: true };
    const handed = handedPosition(unit);
    if (handed === undefined) return undefined;
    const handover = handoverOf(handed.call, handed.index, handed.property);
    if (handover !== undefined) {
      return {
        place: ownTask(unit, placeOfHandover(handover, handed.call)),
        isRegistered: handover.on === 'event-loop',
        isKnown: handover.on !== undefined || handover.when === 'now' || handover.when === 'awaited',
      };
    }
    if (registersListener(handed.call, view.checker)) return { place: placed('event-loop') };
    return { place: startsOwnTask(unit) ? untiedTask(unit) : UNKNOWN };
  };

  const placeOfHandover = (handover: HandoverFacts, call: ts.Node): Place => {
    if (handover.on !== undefined) return placed(handover.on);
    if (handover.when === 'elsewhere') return placed('worker');
    const around = placeOf(enclosingUnit(call));
    if (handover.when === 'now' || handover.when === 'awaited') return around;
    // A promise reaction or completion belongs to the task that began it; a timer or listener is nobody's but the event loop's.
    const isOfTask = handover.isCompletion && (mayBlock(around) || around.isAssumed === true);
    return isOfTask ? around : placed('event-loop');
  };

  /** An asynchronous function is a task of its own: outside start-up, the event loop runs it whatever its caller was. */
  const ownTask = (unit: FunctionNode, place: Place): Place =>
    place.on === 'unknown' && startsOwnTask(unit) ? untiedTask(unit) : place;

  /** A task that nothing ties to start-up, or to anything else: in a command it may be its one run. */
  const untiedTask = (unit: FunctionNode): Place =>
    mayBeOnce(unit) ? { ...taskPlace(unit), isAssumed: true } : taskPlace(unit);

  const mayBeOnce = (unit: FunctionNode): boolean => hasStartUpName(unit) || options.isOfCommand(unit.getSourceFile());

  /**
   * A synchronous function is on the event loop when it is registered there, and where it may block when it is registered there alone; who
   * calls it at once answers for it.
   */
  const registered = (unit: FunctionNode): Place => {
    if (!mayBeHandedOver(unit, dispatch)) return UNKNOWN;
    const references = referencesTo(unit, dispatch);
    const places: Place[] = [];
    for (const handing of references?.handings ?? []) {
      const place = (isCalledAtOnce(handing) ? undefined : placeOfHanding(handing)) ?? UNKNOWN;
      if (place.on === 'event-loop') return place;
      places.push(place);
    }
    const [first] = places;
    if (references === undefined || first === undefined || !places.every(mayBlock)) return UNKNOWN;
    return [...references.calls].length === 0 ? first : UNKNOWN;
  };

  const isCalledAtOnce = ({ call, argument, property }: HandingOver): boolean => {
    if (ts.isTaggedTemplateExpression(call)) return false;
    const handover = handoverOf(call, argument, property);
    return handover?.when === 'now' && handover.on === undefined;
  };

  const inherited = (unit: FunctionNode): Place => {
    const onLoop = taskPlace(unit);
    const assumed: Place = { ...onLoop, isAssumed: true };
    const references = mayBeReachedIndirectly(unit, view.checker) ? undefined : referencesTo(unit, dispatch);
    if (references === undefined) return untiedTask(unit);
    const isOfCommand = options.isOfCommand(unit.getSourceFile());
    const mayBeOfRun = (place: Place): boolean => place.isAssumed === true || (isOfCommand && place.on === 'unknown');
    let first: Place | undefined;
    for (const call of references.calls) {
      const caller = enclosingUnit(call);
      if (inProgress.has(caller)) continue;
      const place = isInServiceLoop(call, caller) ? placed('event-loop') : placeOf(caller);
      if (!mayBlock(place) && !mayBeOfRun(place)) return onLoop;
      first = mayBlock(place) ? (first ?? place) : assumed;
    }
    for (const handing of references.handings) {
      const place = placeOfHanding(handing) ?? UNKNOWN;
      if (!mayBlock(place) && !mayBeOfRun(place)) return onLoop;
      first = mayBlock(place) ? (first ?? place) : assumed;
    }
    return first ?? untiedTask(unit);
  };

  const placeOfHanding = ({ call, argument, property }: HandingOver): Place | undefined => {
    if (ts.isTaggedTemplateExpression(call)) return undefined;
    const handover = handoverOf(call, argument, property);
    if (handover !== undefined) return placeOfHandover(handover, call);
    return property === undefined && registersListener(call, view.checker) ? placed('event-loop') : undefined;
  };

  const handlerTypeNames = new Set(
    api
      .all('runs')
      .map((record) => (record.name.includes('#') ? record.name.slice(record.name.indexOf('#') + 1) : record.name)),
  );
  const mayRunOnLoop = (unit: Unit): boolean => {
    if (ts.isSourceFile(unit) || ts.isClassLike(unit)) return false;
    if (startsOwnTask(unit) || isFunctionLiteral(unit)) return true;
    return isNamedPoll(unit) || hasHandlerSyntax(unit, handlerTypeNames) || mayBeHandedOver(unit, dispatch);
  };

  return { placeOf, mayRunOnLoop };
}

/** Whether a function itself ends the process with success: a command, or a shutdown. Failures are ended from anywhere. */
function endsProcess(unit: FunctionNode): boolean {
  return (unitFactsOf(unit)?.calls ?? []).some((call) => {
    const callee = calleeOf(call);
    if (bareName(callee) !== 'exit' || callee.getText() !== 'process.exit') return false;
    const [code] = argumentsOf(call);
    return code === undefined || (ts.isNumericLiteral(code) && code.text === '0');
  });
}

/** The place of a task that nothing ties to start-up. */
function taskPlace(unit: FunctionNode): Place {
  return {
    on: 'event-loop',
    reason: isAsyncFunction(unit) ? 'in an async function' : 'in a function that answers a promise',
  };
}

/** That a function on the event loop is asynchronous says more than that it is a callback: it can wait. */
function inItsOwnWords(place: Place, unit: Unit): Place {
  return place.on === 'event-loop' && place.reason === REASONS['event-loop'] && isAsyncFunction(unit)
    ? { ...place, reason: 'in an async function' }
    : place;
}

function placed(on: RunsOn): Place {
  return { on, reason: REASONS[on] };
}

/** Where a literal runs by what the call around it does with it. */
interface WrittenPlace {
  readonly place: Place;
  readonly isRegistered?: boolean;
  /** Whether we see who invokes it; else its place is what is assumed of its kind. */
  readonly isKnown?: boolean;
}
