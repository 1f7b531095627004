/**
 * Names first: which functions could reach a sink at all, by bare names and without a single type query.
 *
 * Starting from the names of the sinks, a call of a candidate name makes its unit a candidate, and a candidate unit's own names
 * become candidates. Names travel along aliases (imports, bindings, members, tables, results). The answer over-approximates
 * what types would say, so a call whose names are not in it needs no resolution.
 */
import ts from 'typescript';
import { argumentsOf, calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import type { FileFacts, UnitFacts } from '../syntax/facts.js';
import { isFunctionLiteral, startsOwnTask, type Unit } from '../syntax/functions.js';
import { valueNames } from '../syntax/names.js';
import type { ProgramView } from './program-view.js';

export interface Candidates {
  /** Whether what a call names may reach a sink. */
  hasCallee(call: CallLike): boolean;
  /** The arguments of a call that hand over functions written there which may reach a sink. */
  hasLiteral(call: CallLike): boolean;
  /** The arguments that may name a function which may reach a sink. Names of data are among them. */
  namedArguments(call: CallLike): readonly ts.Expression[];
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
    // A getter runs where its property is read; its name stands for the value, not for a function.
    if (ts.isGetAccessor(unit.unit)) readersOf(unit.unit, view.facts()).forEach(addUnit);
    else unit.names.forEach(addName);
    if (unit.inlinedIn !== undefined) addUnit(unit.inlinedIn);
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

/** The units that read a property of the getter's name; looked for only when a getter turns out to be a candidate. */
function readersOf(getter: ts.GetAccessorDeclaration, facts: readonly FileFacts[]): readonly UnitFacts[] {
  const { name } = getter;
  if (!ts.isIdentifier(name)) return [];
  const readers = new Set<UnitFacts>();
  for (const file of facts) {
    if (!file.file.text.includes(`.${name.text}`)) continue;
    for (const unit of file.units.values()) if (readsProperty(unit.unit, name.text)) readers.add(unit);
  }
  return [...readers];
}

function readsProperty(unit: Unit, name: string): boolean {
  const visit = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.name.text === name) || (ts.forEachChild(node, visit) ?? false);
  return ts.forEachChild(unit, visit) ?? false;
}
