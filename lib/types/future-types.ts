import * as ts from 'typescript';
import type { FutureType } from '../catalogue/records.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { ApiIndex } from './api-index.js';
import { eagerFuture, isLazy, lazyFuture, recordedFuture, type Future } from './future.js';
import { lineageOf, type Ancestor } from './lineage.js';
import { isPollFuture } from './poll-future.js';
import { thenRemembers } from './then-remembers.js';
import { thenStartsWork } from './then-starts-work.js';
import { isPromiseShaped, thenMember } from './thenable.js';

/** Answers whether values of a type are futures. One for each program and catalogue. */
export interface FutureTypes {
  /** The parts of a type (of its union) that are futures; empty when none is, and when we cannot tell. Cached by type. */
  of(type: ts.Type): readonly Future[];
}

/** A union of more parts is not looked into. */
const MAX_PARTS = 64;

/** Recursion through constraints, intersections and elements ends here: deeper is unknown. */
const MAX_DEPTH = 4;

/** Members whose owner says what a mapped type (`Omit<Builder, 'where'>`) was made from. */
const TELLING_MEMBERS = ['then', 'execute', 'exec', 'subscribe'];

const NO_FUTURE =
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.Never |
  ts.TypeFlags.Void |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.ESSymbolLike |
  ts.TypeFlags.EnumLike;

/** Stands for the linted program's own sources in `settings.stall.futures`. */
const OWN_MODULE = '.';

export function createFutureTypes(checker: ts.TypeChecker, api: ApiIndex): FutureTypes {
  const known = new WeakMap<ts.Type, readonly Future[]>();
  const tags = new Map(
    [...api.all('lazy'), ...api.all('eager')].flatMap((each) => (each.by === 'tag' ? [[each.name, each]] : [])),
  );

  const of = (type: ts.Type, depth: number): readonly Future[] => {
    if ((type.flags & NO_FUTURE) !== 0 || depth > MAX_DEPTH) return [];
    const hit = known.get(type);
    if (hit !== undefined) return hit;
    // What a recursive type first says of itself.
    known.set(type, []);
    const found = classify(type, depth);
    known.set(type, found);
    return found;
  };

  const classify = (type: ts.Type, depth: number): readonly Future[] => {
    if (type.isUnion()) return type.types.length > MAX_PARTS ? [] : type.types.flatMap((part) => of(part, depth));
    if ((type.flags & ts.TypeFlags.Instantiable) !== 0) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint === undefined || constraint === type ? [] : of(constraint, depth + 1);
    }
    const element = elementOf(type, checker);
    if (element !== undefined) return of(element, depth + 1).map((future) => ({ ...future, isArray: true }));
    const future = type.isIntersection() ? ofIntersection(type, depth) : ofObject(type);
    return future === undefined ? [] : [future];
  };

  const ofIntersection = (type: ts.IntersectionType, depth: number): Future | undefined => {
    const parts = type.types.flatMap((part) => of(part, depth + 1)).filter((future) => !future.isArray);
    // A library may name the whole: `type Result = Source & PromiseLike<…>`.
    const record = type.aliasSymbol === undefined ? undefined : recordFor(lineageOf(type.aliasSymbol, checker));
    if (record !== undefined && record !== null) {
      const isPromise = parts.some((part) => part.isPromise);
      return recordedFuture(record, record.name, thenMember(type, checker) !== undefined, isPromise);
    }
    return parts.find(isLazy) ?? parts[0] ?? ofObject(type);
  };

  const ofObject = (type: ts.Type): Future | undefined => {
    const lineage = ancestryOf(type, checker);
    const recorded = recordFor(lineage);
    if (recorded === null) return undefined;
    const then = thenMember(type, checker);
    const isPromise = lineage.some(isLanguagePromise);
    const name = nameOf(type, lineage, recorded);
    if (recorded !== undefined) return recordedFuture(recorded, name, then !== undefined, isPromise);
    const tagged = lineage.some(({ module, declaration }) => module !== 'lib' && hasTag(declaration, 'lazy'));
    if (then !== undefined) {
      if (tagged || lineage.some(startsInThen))
        return lazyFuture('lazy-thenable', name, true, thenRemembers(ownClasses(lineage)) ? 'memoised' : 'runs-again');
      return isPromise || isPromiseShaped(then, checker) ? eagerFuture(name, isPromise) : undefined;
    }
    if (tagged) return lazyFuture('builder', name, false);
    return lineage.some(({ module }) => module === undefined) && isPollFuture(type, checker)
      ? lazyFuture('poll-future', name, false)
      : undefined;
  };

  /** The record that speaks of a lineage; null when a nearer ancestor is expressly none. */
  const recordFor = (lineage: readonly Ancestor[]): FutureType | undefined | null => {
    const exceptions = new Set<string>();
    for (const { module, name, tag } of lineage) {
      const ref = { module: module ?? OWN_MODULE, name };
      const byTag = tag === undefined ? undefined : tags.get(tag);
      const record = byTag ?? [...api.find('lazy', ref), ...api.find('eager', ref)].find((each) => each.by === 'type');
      if (record !== undefined) return record.except?.some((each) => exceptions.has(each)) === true ? null : record;
      exceptions.add(name);
    }
    return undefined;
  };

  return { of: (type) => of(type, 0) };
}

/** The type of the elements of an array or tuple. */
function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return undefined;
  const elements = checker.getTypeArguments(type as ts.TypeReference);
  // Of a tuple, the first element that can be a future stands for all.
  return elements.find((each) => (each.flags & NO_FUTURE) === 0) ?? elements[0];
}

/** Ancestors by the type's own symbol and alias; for mapped types, by the owner of a telling member. */
function ancestryOf(type: ts.Type, checker: ts.TypeChecker): readonly Ancestor[] {
  const symbol = type.getSymbol();
  if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0 && type.getConstructSignatures().length > 0)
    return [];
  const own = [symbol, type.aliasSymbol].flatMap((each) => (each === undefined ? [] : lineageOf(each, checker)));
  if (symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) !== 0) return own;
  return [...own, ...TELLING_MEMBERS.flatMap((name) => ownerLineage(type, name, checker))];
}

function ownerLineage(type: ts.Type, member: string, checker: ts.TypeChecker): readonly Ancestor[] {
  const owner = checker.getPropertyOfType(type, member)?.declarations?.[0]?.parent;
  if (owner === undefined || !(ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner)) || owner.name === undefined)
    return [];
  const symbol = checker.getSymbolAtLocation(owner.name);
  return symbol === undefined ? [] : lineageOf(symbol, checker);
}

function isLanguagePromise({ module, name }: Ancestor): boolean {
  return module === 'lib' && name === 'Promise';
}

function ownClasses(lineage: readonly Ancestor[]): readonly ts.ClassLikeDeclaration[] {
  return lineage.flatMap(({ module, declaration }) =>
    module === undefined && ts.isClassLike(declaration) ? [declaration] : [],
  );
}

function startsInThen({ module, declaration }: Ancestor): boolean {
  return module === undefined && ts.isClassLike(declaration) && thenStartsWork(declaration);
}

function nameOf(type: ts.Type, lineage: readonly Ancestor[], record: FutureType | undefined): string {
  const name = lineage[0]?.module === 'lib' ? undefined : lineage[0]?.name;
  return name ?? record?.name ?? type.getSymbol()?.name ?? 'future';
}
