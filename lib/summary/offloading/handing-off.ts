/** What goes wrong when work is handed to another thread: functions that stay here, promises that nobody there waits for, lost closures. */
import * as ts from 'typescript';
import { declaredName, isAsyncCallable, type Callable, type FunctionValue } from '../../callgraph/callable.js';
import type { ApiRef, Offloads } from '../../catalogue/records.js';
import { contains } from '../../syntax/containing.js';
import { argumentsOf, bareName, calleeOf, unwrap, type CallLike } from '../../syntax/expressions.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { unitFactsOf } from '../../syntax/facts.js';
import type { FileFacts } from '../../syntax/file-facts.js';
import {
  enclosingUnit,
  isFunctionLiteral,
  isFunctionNode,
  unitName,
  type FunctionNode,
} from '../../syntax/functions.js';
import { hasTag } from '../../syntax/jsdoc.js';
import { propertyOfLiteral } from '../../syntax/literals.js';
import { typeOf } from '../../types/type-of.js';
import { partsLostOf, type Refused } from './cloning.js';
import type { Stripped, StrippedOf } from './stripping.js';
import { memoize } from '../../util/memo.js';
import { slotOf } from '../handed-uses.js';
import type { Edges } from '../edges.js';

export type Misuse =
  /** A function named for moving work runs it on the thread that calls it. */
  | {
      readonly kind: 'stays-here';
      readonly node: ts.Node;
      readonly name: string;
      readonly when: 'now' | 'awaited' | 'later';
    }
  /** Such a function is called, and its work stays here. */
  | { readonly kind: 'not-moved'; readonly node: ts.Node; readonly name: string; readonly claim: ts.Node }
  /** The worker makes a promise, and nobody there waits for it. */
  | { readonly kind: 'not-awaited'; readonly node: ts.Node; readonly name: string }
  /** Sent as source text, the function loses the variables that it closes over. */
  | {
      readonly kind: 'lost-closure';
      readonly node: ts.Node;
      readonly name: string;
      readonly variables: readonly string[];
    }
  /** A value that structured clone refuses. */
  | {
      readonly kind: 'not-cloneable';
      readonly node: ts.Node;
      readonly name: string;
      readonly what: Refused['kind'];
    }
  /** A value that arrives as something less. */
  | { readonly kind: 'stripped'; readonly node: ts.Node; readonly name: string; readonly of: Stripped }
  /** The thread that hands work over stands still until it is done. */
  | { readonly kind: 'waited-for'; readonly node: CallLike; readonly name: string };

const SPAWNING_NAMES = ['spawnBlocking', 'spawn_blocking', 'runBlocking', 'run_blocking'];
const SPAWNING = /^(?:spawn_?blocking|run_?blocking)$/iu;

/** Whether a name says that its function moves what it is given to another thread. */
export function isSpawningName(name: string): boolean {
  return SPAWNING.test(name);
}

/** Whether a function claims, by its name or a tag, to move what it is given to another thread. */
function claimsToMove(callable: Callable): boolean {
  const name = unitName(callable);
  return (name !== undefined && isSpawningName(name)) || hasTag(callable, 'spawnBlocking');
}

/** A function that claims to move work, and visibly runs what it is given (its first parameter) itself; further ones are its listeners. */
export function misuseOfDeclaration(fn: FunctionNode, edges: Edges): Misuse | undefined {
  if (!claimsToMove(fn) || hasTag(fn, 'spawnBlocking') || !runsHere(fn, edges)) return undefined;
  const when = edges.invokingOf(fn).get(slotOf(workPosition(fn)));
  return when === undefined || when === 'elsewhere'
    ? undefined
    : { kind: 'stays-here', node: fn.name ?? fn, name: unitName(fn) ?? '', when };
}

/** The function behind a call that claims to move its work, and does not. */
export function falseClaimBehind(call: CallLike, edges: Edges): FunctionNode | undefined {
  for (const callee of edges.dispatch.calleesOf(call)) {
    if (callee.kind !== 'callable' || !isFunctionNode(callee.callable)) continue;
    if (misuseOfDeclaration(callee.callable, edges) !== undefined) return callee.callable;
  }
  return undefined;
}

/** Whether a function runs its first parameter on the thread that calls it, and never hands anything to another. */
function runsHere(fn: Callable, edges: Edges): boolean {
  const when = edges.invokingOf(fn).get(slotOf(workPosition(fn)));
  return when !== undefined && when !== 'elsewhere' && !handsOver(fn, edges);
}

/** Whether a function claims to move work, and nothing that can be seen of it says otherwise. */
export function followsClaim(fn: Callable, edges: Edges): boolean {
  return claimsToMove(fn) && !isKnownToStay(fn, edges);
}

/** The work comes first; a declared `this` is no argument. */
function workPosition(fn: Callable): number {
  return isFunctionNode(fn) && fn.parameters[0]?.name.getText() === 'this' ? 1 : 0;
}

/** A body that may hand work over falls back to this thread on purpose. */
function handsOver(fn: Callable, edges: Edges): boolean {
  const isMoving = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    edges.dispatch
      .calleesOf(node)
      .some((callee) => callee.kind === 'api' && callee.refs.some((ref) => isHandOver(ref, edges)));
  return contains(fn, isMoving);
}

function isHandOver(ref: ApiRef, { api }: Edges): boolean {
  return api.find('offloads', ref).length > 0 || api.find('clones', ref).length > 0;
}

/** The names by which a call could hand work or values over: everything else need not be resolved. */
export function handingNames(edges: Edges): ReadonlySet<string> {
  const moving = edges.api.all('offloads').filter((record) => record.moves === 'function');
  const names = [...moving, ...edges.api.all('clones')].map(
    (record) => record.name.split(/[#.\s]/u).at(-1) ?? record.name,
  );
  const claimed = edges.dispatch.view.facts().flatMap(claimingNames);
  return new Set([...names, ...claimed, ...SPAWNING_NAMES]);
}

/** Names of a file's functions that say that they move work. Cached by file. */
const claimingNames = memoize(({ file, units }: FileFacts): readonly string[] => {
  if (!/@spawnBlocking|spawn_?blocking|run_?blocking/iu.test(file.text)) return [];
  return [...units.values()].flatMap((unit) =>
    !ts.isSourceFile(unit.unit) && claimsToMove(unit.unit) ? unit.names : [],
  );
});

/** What is wrong with a call that hands work or values over. */
export function misusesOfCall(
  call: ts.CallExpression | ts.NewExpression,
  edges: Edges,
  strippedOf: StrippedOf,
): readonly Misuse[] {
  const found: Misuse[] = [];
  const name = calleeOf(call).getText();
  for (const { argument, record } of movedFunctions(call, edges)) {
    const value = unwrap(argument);
    if (record.isSerialised === true) found.push(...lossesOf(value, name, edges));
    if (record.awaitsResult !== true && answersPromise(value, call, edges))
      found.push({ kind: 'not-awaited', node: argument, name });
  }
  for (const argument of clonedArguments(call, edges)) {
    for (const { node, ...part } of partsLostOf(argument, edges.dispatch.view.checker, strippedOf)) {
      // A copy for this thread meets no worker.
      if (part.what === 'methods' && bareName(calleeOf(call)) === 'structuredClone') continue;
      found.push(
        part.what === 'refused'
          ? { kind: 'not-cloneable', node, name, what: part.kind }
          : { kind: 'stripped', node, name, of: part },
      );
    }
  }
  const claim = falseClaimBehind(call, edges);
  if (claim !== undefined) found.push({ kind: 'not-moved', node: calleeOf(call), name, claim });
  if (isWaitedFor(call, edges)) found.push({ kind: 'waited-for', node: call, name });
  return found;
}

/** What a function that travels as text loses, of one that is written in the call or named there. */
function lossesOf(value: ts.Expression, name: string, edges: Edges): readonly Misuse[] {
  const sent = isFunctionLiteral(value) ? value : onlyFunction(value, edges);
  const variables = sent === undefined ? [] : capturedBy(sent);
  return variables.length === 0 ? [] : [{ kind: 'lost-closure', node: value, name, variables }];
}

function onlyFunction(value: ts.Expression, edges: Edges): FunctionNode | undefined {
  const [only, ...others] = edges.dispatch.valuesOf(value);
  return only?.kind === 'callable' && others.length === 0 && isFunctionNode(only.callable) ? only.callable : undefined;
}

/** Whether the function that hands work over then waits for it by standing still. */
function isWaitedFor(call: CallLike, edges: Edges): boolean {
  const unit = unitFactsOf(enclosingUnit(call));
  const waits = unit?.calls.some(
    (each) =>
      each.pos > call.pos && bareName(calleeOf(each)) === 'wait' && calleeOf(each).getText().endsWith('Atomics.wait'),
  );
  if (waits !== true) return false;
  return edges.dispatch
    .calleesOf(call)
    .some(
      (callee) =>
        callee.kind === 'api' && callee.refs.some((ref) => isHandOver(ref, edges) && ref.name !== 'structuredClone'),
    );
}

interface Moved {
  readonly argument: ts.Expression;
  readonly record: Pick<Offloads, 'isSerialised' | 'awaitsResult'>;
}

/** The functions that a call moves: by the catalogue, or because the callee claims to. */
function movedFunctions(call: ts.CallExpression | ts.NewExpression, edges: Edges): readonly Moved[] {
  const given = argumentsOf(call);
  return edges.dispatch.calleesOf(call).flatMap((callee): readonly Moved[] => {
    if (callee.kind === 'callable') {
      const first = given[0];
      const isTrusted = followsClaim(callee.callable, edges);
      return first !== undefined && isTrusted ? [{ argument: first, record: {} }] : [];
    }
    if (isOnlyDeclared(callee)) return given[0] === undefined ? [] : [{ argument: given[0], record: {} }];
    if (callee.kind !== 'api') return [];
    const records = callee.refs
      .flatMap((ref) => edges.api.find('offloads', ref))
      .filter((record) => record.moves === 'function');
    return records.flatMap((record): readonly Moved[] => {
      const argument =
        record.property === undefined
          ? given[record.argument]
          : propertyOfLiteral(given[record.argument], record.property);
      return argument === undefined ? [] : [{ argument, record }];
    });
  });
}

/** A function that claims by its name to move work, and of which nobody sees more. */
function isOnlyDeclared(callee: FunctionValue): boolean {
  if (callee.kind !== 'api' && callee.kind !== 'unknown') return false;
  const { declaration } = callee;
  return declaration !== undefined && isSpawningName(declaredName(declaration));
}

/** What stays here is reported where it is declared; what it is given runs as anywhere else. */
function isKnownToStay(callable: Callable, edges: Edges): boolean {
  return !hasTag(callable, 'spawnBlocking') && runsHere(callable, edges);
}

/** The variables of enclosing scopes that a function reads; types, globals and its own names are not variables of others. */
function capturedBy(fn: FunctionNode): readonly string[] {
  const isOutside = (declared: ts.Node | undefined): boolean =>
    declared !== undefined && (declared.pos < fn.pos || declared.end > fn.end);
  const variables = [...referencesIn(fn)]
    .filter(([, references]) => references.some((reference) => isOutside(bindingOf(reference))))
    .map(([name]) => name);
  return ts.isArrowFunction(fn) && contains(fn.body, isThis, hasOwnThis) ? [...variables, 'this'] : variables;
}

function isThis(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

/** The `this` of an arrow function is that of the class around it. */
function hasOwnThis(node: ts.Node): boolean {
  return (isFunctionNode(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node) || ts.isTypeNode(node);
}

/** An async function, or one whose answer can be awaited, where the callee's own type does not ask for a promise. */
function answersPromise(value: ts.Expression, call: ts.CallExpression | ts.NewExpression, edges: Edges): boolean {
  const { checker } = edges.dispatch.view;
  const isAsync = (isFunctionLiteral(value) && isAsyncCallable(value)) || answerIsThenable(value, checker);
  if (!isAsync) return false;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const parameter =
    declaration === undefined || ts.isJSDocSignature(declaration) ? undefined : declaration.parameters[0]?.type;
  return parameter === undefined || !/\b(?:Promise|PromiseLike|Awaitable|MaybePromise)\b/u.test(parameter.getText());
}

function answerIsThenable(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const signatures = typeOf(value, checker)?.getCallSignatures() ?? [];
  return (
    signatures.length > 0 &&
    signatures.every((signature) => signature.getReturnType().getProperty('then') !== undefined)
  );
}

/** The values of a call that travel by structured clone. */
function clonedArguments(call: CallLike, edges: Edges): readonly ts.Expression[] {
  const given = argumentsOf(call);
  const refs = edges.dispatch.calleesOf(call).flatMap((callee) => (callee.kind === 'api' ? callee.refs : []));
  const records = refs.flatMap((ref) => edges.api.find('clones', ref));
  const values = records.flatMap(({ argument, property }) => {
    const value = property === undefined ? given[argument] : propertyOfLiteral(given[argument], property);
    return value === undefined ? [] : [value];
  });
  return [...new Set(values)];
}

/** Whether a function of a file could be asked about at all: it has a name that claims something. */
export function mayClaim(node: ts.Node): node is FunctionNode {
  return isFunctionNode(node) && claimsToMove(node);
}
