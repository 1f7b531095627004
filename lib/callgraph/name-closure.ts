/**
 * The names under which a sink could be reached: the least set that holds the seeds and is closed under “a unit that calls or hands
 * over a name of the set is known by names of the set” and “a name that stands for a name of the set is in it”.
 *
 * Beside plain names and their derived forms (see file-facts.ts) the set holds names for one use: of a function only where it is called,
 * of a property where its getter or setter runs, of what makes a value where that is iterated.
 */
import * as ts from 'typescript';
import { accessesOf, isRead } from '../syntax/accesses.js';
import { isTarget } from '../syntax/assignments.js';
import type { FileFacts, UnitFacts } from '../syntax/file-facts.js';
import { enclosingUnit, type Unit } from '../syntax/functions.js';
import { iteratingIn, makerOfIterated } from '../syntax/iterating.js';
import { startsOwnTask } from '../syntax/own-task.js';
import { memoize } from '../util/memo.js';
import type { Lookup } from '../util/multi-map.js';
import type { ImplicitCall } from './call-site.js';
import { editsBetween, endsOf } from './program-index.js';
import type { ProgramView } from './program-view.js';

export type NameClosure = ReadonlySet<string>;

/** How a name is used that does not count otherwise. */
type Use = 'call' | 'get' | 'set' | 'iterate';

export interface UsedName {
  readonly name: string;
  readonly use: Use;
}

/** Between a name and its use; no name of a program has it. */
const SEPARATOR = '\n';

/** Names of sinks, in the notation of file facts. */
export interface Seeds {
  /** A function of this name may be called, handed over, or stored under another name. */
  readonly anywhere: ReadonlySet<string>;
  /** Only a call of this name counts: as a value it is an everyday word (`prompt`, `open`). */
  readonly called: ReadonlySet<string>;
}

/** The suffixes of derived names that are followed: a name that stands for its own result would never end. */
const SUFFIXES = ['', '()', '[]', '()()', '()[]', '[]()', '[][]'];

/** What the rules are read from: one file, or all of them. */
interface Source {
  readonly callers: Lookup<string, UnitFacts>;
  readonly givers: Lookup<string, UnitFacts>;
  readonly aliases: Lookup<string, string>;
  readonly files: readonly FileFacts[];
}

interface Known {
  readonly seeds: readonly string[];
  readonly facts: readonly FileFacts[];
  readonly closure: NameClosure;
}

/** Closures by the first and the last file of their programs, which an edit elsewhere leaves as they are. They live as long as those. */
const knownClosures = new WeakMap<ts.SourceFile, Known[]>();

/** A program of the same files has at most this many closures kept: one for each analysis with seeds of its own. */
const MAX_KNOWN = 8;

/** The closure of some seeds. After an edit that changes none of the names which matter, the one of the program before. */
export function closeNames(view: ProgramView, { anywhere, called }: Seeds): NameClosure {
  const seeds = [...anywhere, ...[...called].map((name) => asUsed(name, 'call'))];
  const facts = view.facts();
  const ends = endsOf(facts);
  for (const known of ends.flatMap((file) => knownClosures.get(file) ?? [])) {
    if (isStillClosed(known, seeds, facts)) return known.closure;
  }
  const closure = close(seeds, { ...view.index(), files: facts });
  for (const file of ends) {
    const others = (knownClosures.get(file) ?? []).filter((each) => !isSame(each.seeds, seeds));
    knownClosures.set(file, [{ seeds, facts, closure }, ...others].slice(0, MAX_KNOWN));
  }
  return closure;
}

function close(seeds: readonly string[], source: Source): NameClosure {
  const names = new Set(seeds);
  const seen = new Set<Unit>();
  // A set is walked in the order of insertion, so that what is added meanwhile comes up too.
  for (const name of names) for (const next of namesAfter(name, source, seen)) names.add(next);
  return names;
}

/**
 * Whether a closure is that of an edited program too: every step that a changed file contributed is still there, and none of its
 * steps leads out of the closure.
 */
function isStillClosed(
  { seeds, facts, closure }: Known,
  wanted: readonly string[],
  now: readonly FileFacts[],
): boolean {
  if (!isSame(seeds, wanted)) return false;
  return (
    editsBetween(facts, now)?.every((edit) => {
      const before = stepsIn(closure)(edit.before);
      const after = stepsIn(closure)(edit.now);
      return (
        [...before].every(([name, led]) => isSubset(led, after.get(name))) &&
        [...after.values()].every((led) => isSubset(led, closure))
      );
    }) ?? false
  );
}

/** What a file's own text derives from the names of a closure: for each name, those it leads to. Cached by closure and file. */
const stepsIn = memoize((closure: NameClosure) =>
  memoize((facts: FileFacts): ReadonlyMap<string, ReadonlySet<string>> => {
    const { callers, givers, aliases } = facts;
    const source: Source = { callers, givers, aliases, files: [facts] };
    const steps = new Map<string, ReadonlySet<string>>();
    for (const name of premisesIn(facts, closure)) {
      const led = new Set(namesAfter(name, source));
      if (led.size > 0) steps.set(name, led);
    }
    return steps;
  }),
);

/** The names of a closure of which a file may derive others. */
function premisesIn({ callers, givers, aliases }: FileFacts, closure: NameClosure): Iterable<string> {
  const names = new Set<string>(implicitIn(closure).map(({ name, use }) => asUsed(name, use)));
  for (const name of callers.keys()) names.add(name).add(asUsed(name, 'call'));
  for (const name of givers.keys()) names.add(name);
  for (const name of aliases.keys()) for (const suffix of SUFFIXES) names.add(name + suffix);
  return [...names].filter((name) => closure.has(name));
}

function isSubset(names: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): boolean {
  return [...names].every((name) => others.has(name));
}

/** What follows from one name. Units that were seen already are left out. */
function* namesAfter(name: string, source: Source, seen?: Set<Unit>): Iterable<string> {
  const used = usedName(name);
  if (used !== undefined) {
    const units = used.use === 'call' ? source.callers.get(used.name) : unitsRunning(used, source.files);
    for (const unit of units) yield* namesOfUnit(unit, seen);
    // An heir has the iterator of its base.
    if (used.use === 'iterate') for (const alias of source.aliases.get(used.name)) yield asUsed(alias, 'iterate');
    return;
  }
  for (const unit of source.callers.get(name)) yield* namesOfUnit(unit, seen);
  for (const unit of source.givers.get(name)) yield* namesOfUnit(unit, seen);
  const base = baseOfName(name);
  const suffix = name.slice(base.length);
  for (const alias of source.aliases.get(base)) if (isFollowed(alias + suffix)) yield alias + suffix;
  if (suffix !== '') for (const alias of source.aliases.get(name)) if (isFollowed(alias)) yield alias;
}

/** What calls a unit may be known by; a unit that is run where it is written has the names of the one around it, too. */
function* namesOfUnit(unit: UnitFacts, seen?: Set<Unit>): Iterable<string> {
  for (const each of runningUnits(unit)) {
    if (seen?.has(each.unit) === true) return;
    seen?.add(each.unit);
    // What a task of its own does is nothing to its caller.
    if (startsOwnTask(each.unit)) return;
    const maker = makerOfIterated(each.unit);
    if (maker !== undefined) yield asUsed(maker, 'iterate');
    if (!ts.isAccessor(each.unit)) yield* each.names;
    else if (ts.isIdentifier(each.unit.name))
      yield asUsed(each.unit.name.text, ts.isGetAccessor(each.unit) ? 'get' : 'set');
  }
}

/** A unit, and those that run it where it is written. */
export function* runningUnits(unit: UnitFacts): Iterable<UnitFacts> {
  for (let each: UnitFacts | undefined = unit; each !== undefined; each = each.inlinedIn) yield each;
}

function* unitsRunning(member: UsedName, files: readonly FileFacts[]): Iterable<UnitFacts> {
  for (const facts of files) for (const { unit } of implicitCallsOf(member, facts)) yield unit;
}

/** A place where a member may run without a call, with the unit in which it stands. */
export interface LocatedCall {
  readonly unit: UnitFacts;
  readonly site: ImplicitCall;
}

/** The places in a file where the getter or setter of a property, or the iterator of what has been made under a name, may run. */
export function implicitCallsOf({ name, use }: UsedName, { file, units }: FileFacts): readonly LocatedCall[] {
  const sites =
    use === 'iterate' ? iteratingIn(file, name) : accessesOf(file, name).filter(use === 'get' ? isRead : isTarget);
  return sites.flatMap((site) => {
    const unit = units.get(enclosingUnit(site));
    return unit === undefined ? [] : [{ unit, site }];
  });
}

/** The members of a closure that run without a call and may reach a sink. Cached by closure. */
export const implicitIn: (closure: NameClosure) => readonly UsedName[] = memoize((closure: NameClosure) =>
  [...closure].flatMap((name) => usedName(name) ?? []).filter(({ use }) => use !== 'call'),
);

/** A name that counts for one use only. */
export function asUsed(name: string, use: Use): string {
  return `${name}${SEPARATOR}${use}`;
}

function usedName(name: string): UsedName | undefined {
  const at = name.indexOf(SEPARATOR);
  return at < 0 ? undefined : { name: name.slice(0, at), use: name.slice(at + 1) as Use };
}

function isFollowed(name: string): boolean {
  return SUFFIXES.includes(name.slice(baseOfName(name).length));
}

/** `f` of `f()()`. */
function baseOfName(name: string): string {
  return name.replace(/(?:\(\)|\[\])+$/u, '');
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
