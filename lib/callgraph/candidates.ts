/**
 * Names first: which functions could reach a sink at all, by bare names and without a single type query.
 *
 * Starting from the names of the sinks, a call of a candidate name makes its unit a candidate, and a candidate unit's own names
 * become candidates. Names travel along aliases (imports, bindings, members, tables, results). The answer over-approximates
 * what types would say, so a call whose names are not in it needs no resolution.
 */
import ts from 'typescript';
import { accessesOf, isRead, isWritten } from '../syntax/accesses.js';
import { argumentsOf, calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import type { UnitFacts } from '../syntax/facts.js';
import { enclosingUnit, isFunctionLiteral, type Unit } from '../syntax/functions.js';
import { valueNames } from '../syntax/names.js';
import { startsOwnTask } from '../syntax/own-task.js';
import { MultiMap } from '../util/multi-map.js';
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
  /** The accesses of such properties in a unit. */
  accessesIn(unit: Unit): readonly ts.PropertyAccessExpression[];
  /** Whether a unit may reach a sink through the calls it makes (also when it starts a task of its own). */
  hasUnit(unit: Unit): boolean;
}

/** Names of sinks, in the notation of file facts. */
export interface Seeds {
  /** A function of this name may be called, handed over, or stored under another name. */
  readonly anywhere: ReadonlySet<string>;
  /** Only a call of this name counts: as a value it is an everyday word (`prompt`, `open`). */
  readonly called: ReadonlySet<string>;
}

export interface CandidateOptions {
  /** Whether what a callee does reaches its caller although the callee is asynchronous. */
  readonly crossesTasks: boolean;
}

/** Length of the longest suffix that is followed, `()()`: a name that stands for its own result would never end. */
const MAX_SUFFIX = 4;

/**
 * @param seeds names of sinks
 */
export function findCandidates(view: ProgramView, seeds: Seeds, options: CandidateOptions): Candidates {
  const { callers, givers, aliases } = view.index();
  const names = new Set<string>();
  const units = new Set<Unit>();
  const accessors = new Set<string>();
  const accesses = new MultiMap<Unit, ts.PropertyAccessExpression>();
  const pending: string[] = [];

  const addName = (name: string): void => {
    if (names.has(name) || name.length - splitDerived(name).base.length > MAX_SUFFIX) return;
    names.add(name);
    pending.push(name);
  };
  const addUnit = (unit: UnitFacts): void => {
    if (units.has(unit.unit)) return;
    units.add(unit.unit);
    if (!options.crossesTasks && startsOwnTask(unit.unit)) return;
    if (ts.isAccessor(unit.unit)) addAccessor(unit.unit);
    else unit.names.forEach(addName);
    if (unit.inlinedIn !== undefined) addUnit(unit.inlinedIn);
  };

  /** A getter runs where its property is read, a setter where it is written; the name stands for a value, not for a function. */
  const addAccessor = (accessor: ts.AccessorDeclaration): void => {
    const name = ts.isIdentifier(accessor.name) ? accessor.name.text : undefined;
    const runs = ts.isGetAccessor(accessor) ? isRead : isWritten;
    const key = `${ts.isGetAccessor(accessor) ? 'get' : 'set'} ${name ?? ''}`;
    if (name === undefined || accessors.has(key)) return;
    accessors.add(name).add(key);
    for (const { file, units: unitsOfFile } of view.facts()) {
      for (const access of accessesOf(file, name)) {
        const unit = runs(access) ? unitsOfFile.get(enclosingUnit(access)) : undefined;
        if (unit === undefined) continue;
        accesses.add(unit.unit, access);
        addUnit(unit);
      }
    }
  };

  for (const name of seeds.called) callers.get(name).forEach(addUnit);
  seeds.anywhere.forEach(addName);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const { base, suffix } = splitDerived(name);
    callers.get(name).forEach(addUnit);
    givers.get(name).forEach(addUnit);
    for (const alias of aliases.get(base)) addName(alias + suffix);
    if (suffix !== '') aliases.get(name).forEach(addName);
  }

  return {
    hasCallee: (call) =>
      valueNames(calleeOf(call)).some((name) => names.has(name) || seeds.called.has(name)) ||
      isLiteralOf(calleeOf(call), units),
    hasLiteral: (call) =>
      argumentsOf(call).some((argument) => handedOver(argument).some((each) => isLiteralOf(each, units))),
    namedArguments: (call) =>
      argumentsOf(call).flatMap((argument) =>
        handedOver(argument).filter(
          (each) => ts.isExpression(each) && valueNames(each).some((name) => names.has(name)),
        ),
      ) as ts.Expression[],
    hasAccessor: (name) => accessors.has(name),
    accessesIn: (unit) => accesses.get(unit),
    hasUnit: (unit) => units.has(unit),
  };
}

/** `f()()` → base `f`, suffix `()()`. */
function splitDerived(name: string): { readonly base: string; readonly suffix: string } {
  const at = /(?:\(\)|\[\])+$/u.exec(name)?.index ?? name.length;
  return { base: name.slice(0, at), suffix: name.slice(at) };
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

function isLiteralOf(value: ts.Node, units: ReadonlySet<Unit>): boolean {
  return (isFunctionLiteral(value) || ts.isMethodDeclaration(value)) && units.has(value as Unit);
}
