/**
 * Names first: which functions could reach a sink at all, by bare names and without a single type query.
 *
 * Starting from the names of the sinks, a call of a candidate name makes its unit a candidate, and a candidate unit's own names
 * become candidates. Names travel along aliases (imports, bindings, members, tables, results). The answer over-approximates
 * what types would say, so a call whose names are not in it needs no resolution.
 */
import * as ts from 'typescript';
import { argumentsOf, calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import { factsOf } from '../syntax/facts.js';
import type { FileFacts, UnitFacts } from '../syntax/file-facts.js';
import { isFunctionLiteral, type Unit } from '../syntax/functions.js';
import { valueNames } from '../syntax/names.js';
import { startsOwnTask } from '../syntax/own-task.js';
import { memoize } from '../util/memo.js';
import { MultiMap, type Lookup } from '../util/multi-map.js';
import type { ImplicitCall } from './call-site.js';
import {
  implicitCallsOf,
  asUsed,
  closeNames,
  implicitIn,
  runningUnits,
  type NameClosure,
  type Seeds,
} from './name-closure.js';
import type { ProgramView } from './program-view.js';

export interface Candidates {
  /** Whether what a call names may reach a sink. */
  hasCallee(call: CallLike): boolean;
  /** The arguments of a call that hand over functions written there which may reach a sink. */
  hasLiteral(call: CallLike): boolean;
  /** The arguments that may name a function which may reach a sink. Names of data are among them. */
  namedArguments(call: CallLike): readonly ts.Expression[];
  /** Whether a property of this name may have a getter or setter that may reach a sink. */
  hasAccessor(name: string): boolean;
  /** The accesses of such properties in a unit, and the iterations that may run an iterator which may reach a sink. */
  implicitCallsIn(unit: Unit): readonly ImplicitCall[];
  /** Whether a unit may reach a sink through the calls it makes (also when it starts a task of its own). */
  hasUnit(unit: Unit): boolean;
}

/**
 * @param seeds names of sinks
 */
export function findCandidates(view: ProgramView, seeds: Seeds): Candidates {
  const names = closeNames(view, seeds);
  const own = new Set(view.files);
  const filed = memoize((file: ts.SourceFile) => (own.has(file) ? candidatesIn(factsOf(file), names) : NO_CANDIDATES));
  const accessors = new Set(implicitIn(names).map(({ name }) => name));
  const known = new WeakMap<Unit, boolean>();
  const hasUnit = (unit: Unit): boolean => {
    const answer = known.get(unit) ?? filed(unit.getSourceFile()).units.has(unit);
    known.set(unit, answer);
    return answer;
  };
  const isLiteral = (value: ts.Node): boolean =>
    (isFunctionLiteral(value) || ts.isMethodDeclaration(value)) && hasUnit(value as Unit);
  return {
    hasCallee: (call) =>
      valueNames(calleeOf(call)).some((name) => names.has(name) || names.has(asUsed(name, 'call'))) ||
      isLiteral(calleeOf(call)),
    hasLiteral: (call) => argumentsOf(call).some((argument) => handedOver(argument).some(isLiteral)),
    namedArguments: (call) =>
      argumentsOf(call).flatMap((argument) =>
        handedOver(argument).filter(
          (each) => ts.isExpression(each) && valueNames(each).some((name) => names.has(name)),
        ),
      ) as ts.Expression[],
    hasAccessor: (name) => accessors.has(name),
    implicitCallsIn: (unit) => filed(unit.getSourceFile()).implicitCalls.get(unit),
    hasUnit,
  };
}

/** The candidates among one file's units and what they run without a call. */
interface FileCandidates {
  readonly units: ReadonlySet<Unit>;
  readonly implicitCalls: Lookup<Unit, ImplicitCall>;
}

const NO_CANDIDATES: FileCandidates = { units: new Set(), implicitCalls: new MultiMap() };

function candidatesIn(facts: FileFacts, names: NameClosure): FileCandidates {
  const units = new Set<Unit>();
  const implicitCalls = new MultiMap<Unit, ImplicitCall>();
  const add = (named: UnitFacts): void => {
    for (const { unit } of runningUnits(named)) {
      if (units.has(unit)) return;
      units.add(unit);
      if (startsOwnTask(unit)) return;
    }
  };
  for (const [name, callers] of facts.callers.entries()) {
    if (names.has(name) || names.has(asUsed(name, 'call'))) callers.forEach(add);
  }
  for (const [name, givers] of facts.givers.entries()) if (names.has(name)) givers.forEach(add);
  for (const member of implicitIn(names)) {
    for (const { unit, site } of implicitCallsOf(member, facts)) {
      implicitCalls.add(unit.unit, site);
      add(unit);
    }
  }
  return { units, implicitCalls };
}

/** What an argument hands over: itself, or the members of an object literal. */
function handedOver(argument: ts.Expression): readonly ts.Node[] {
  const value = unwrap(argument);
  if (!ts.isObjectLiteralExpression(value)) return [value];
  return value.properties.flatMap((member): readonly ts.Node[] => {
    if (ts.isPropertyAssignment(member)) return handedOver(member.initializer);
    return ts.isShorthandPropertyAssignment(member) ? [member.name] : [member];
  });
}
