/** Where a function of the program is used: the calls that call it and the calls it is handed to. Found by name, then resolved. */
import * as ts from 'typescript';
import { argumentsOf, calleeOf, propertyName, unwrap, type CallLike } from '../syntax/expressions.js';
import { unitFactsOf } from '../syntax/facts.js';
import type { UnitFacts } from '../syntax/file-facts.js';
import { hasStaticModifier, isPrivate } from '../syntax/functions.js';
import { valueNames } from '../syntax/names.js';
import { typeOf } from '../types/type-of.js';
import type { Callable, FunctionValue } from './callable.js';
import type { Dispatch } from './dispatch.js';

/** More call sites of a name than this are not resolved. */
const MAX_SITES = 120;

/** More names for one function than this are not followed. */
const MAX_NAMES = 8;

/** A call that gets a function as an argument, or as a member of an object that is one. */
export interface HandingOver {
  readonly call: CallLike;
  readonly argument: number;
  readonly property: string | undefined;
}

/** Found one by one, as they are asked for: what is called at a site is a question to the checker. */
export interface References {
  readonly calls: Iterable<CallLike>;
  readonly handings: Iterable<HandingOver>;
}

/**
 * The uses of a function by its names, those of its aliases included. Undefined when it has no name or too many uses to follow.
 * Uses that no name leads to (a field assigned elsewhere, a container) are not seen.
 */
export function referencesTo(callable: Callable, dispatch: Dispatch): References | undefined {
  const names = namesFor(callable, dispatch);
  if (names === undefined) return undefined;
  const { callers, givers } = dispatch.view.index();
  const calls = names.flatMap((name) =>
    sitesIn(callers.get(name), (each) => valueNames(calleeOf(each)).includes(name)),
  );
  const handings = names.flatMap((name) =>
    sitesIn(givers.get(name), () => true).flatMap((call) => handingsOf(call, name)),
  );
  if (calls.length + handings.length > MAX_SITES) return undefined;
  return {
    calls: only(calls, (call) => includes(dispatch.calleesOf(call), callable)),
    handings: only(handings, ({ value }) => includes(dispatch.valuesOf(value), callable)),
  };
}

/** Whether anything in the program uses a function, as far as its names lead. */
export function hasUses({ calls, handings }: References): boolean {
  return [calls, handings].some((uses) => uses[Symbol.iterator]().next().done !== true);
}

function only<T>(values: readonly T[], isWanted: (value: T) => boolean): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const value of values) if (isWanted(value)) yield value;
    },
  };
}

/** Whether a function's name occurs among what is handed over anywhere: the cheap question before {@link referencesTo}. */
export function mayBeHandedOver(callable: Callable, dispatch: Dispatch): boolean {
  const { givers } = dispatch.view.index();
  return namesFor(callable, dispatch)?.some((name) => givers.has(name)) ?? false;
}

/** The names under which a function is used; undefined when there are none or too many. */
function namesFor(callable: Callable, dispatch: Dispatch): readonly string[] | undefined {
  const own = unitFactsOf(callable)?.names ?? [];
  if (own.length === 0) return undefined;
  const { aliases } = dispatch.view.index();
  const names = new Set(own);
  for (const name of names) {
    for (const alias of aliases.get(name)) names.add(alias);
    if (names.size > MAX_NAMES) return own;
  }
  return [...names];
}

function sitesIn(units: readonly UnitFacts[], isWanted: (call: CallLike) => boolean): readonly CallLike[] {
  return [...new Set(units)].flatMap((unit) => unit.calls.filter(isWanted));
}

interface HandedValue extends HandingOver {
  readonly value: ts.Expression;
}

function handingsOf(call: CallLike, name: string): readonly HandedValue[] {
  return argumentsOf(call).flatMap((each, argument): readonly HandedValue[] => {
    const value = unwrap(each);
    if (!ts.isObjectLiteralExpression(value)) {
      return valueNames(value).includes(name) ? [{ call, argument, property: undefined, value }] : [];
    }
    return value.properties.flatMap((member): readonly HandedValue[] => {
      const given = ts.isPropertyAssignment(member)
        ? member.initializer
        : ts.isShorthandPropertyAssignment(member)
          ? member.name
          : undefined;
      if (
        given === undefined ||
        !valueNames(given).includes(name) ||
        member.name === undefined ||
        !ts.isIdentifier(member.name)
      )
        return [];
      return [{ call, argument, property: member.name.text, value: given }];
    });
  });
}

function includes(values: readonly FunctionValue[], callable: Callable): boolean {
  return values.some((value) => value.kind === 'callable' && value.callable === callable);
}

/** Whether a member may also be reached through an interface or a base class, which have it as well. */
export function mayBeReachedIndirectly(callable: Callable, checker: ts.TypeChecker): boolean {
  const { parent } = callable;
  if (!ts.isClassLike(parent)) return ts.isObjectLiteralExpression(parent);
  if (ts.isMethodDeclaration(callable) && (hasStaticModifier(callable) || isPrivate(callable))) return false;
  const name = propertyName(callable.name);
  const above = (parent.heritageClauses ?? []).flatMap(({ types }) => types);
  return above.some((each) => {
    const type = typeOf(each, checker);
    if (type === undefined || name === undefined || (type.flags & ts.TypeFlags.Any) !== 0) return true;
    return type.getProperty(name) !== undefined;
  });
}
