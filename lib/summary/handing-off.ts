/** What goes wrong when work is handed to another thread: functions that stay here, promises that nobody there waits for, lost closures. */
import ts from 'typescript';
import { isAsyncCallable, isCallable, type Callable } from '../callgraph/callable.js';
import type { Offloads } from '../catalogue/records.js';
import { argumentsOf, bareName, calleeOf, unwrap } from '../syntax/expressions.js';
import { bindingOf, referencesIn } from '../syntax/bindings.js';
import { isFunctionLiteral, isFunctionNode, unitName, type FunctionNode } from '../syntax/functions.js';
import { hasTag } from '../syntax/jsdoc.js';
import { propertyOfLiteral } from '../syntax/literals.js';
import { typeOf } from '../types/type-of.js';
import type { Edges } from './edges.js';

export type Misuse =
  /** A function named for moving work runs it on the thread that calls it. */
  | {
      readonly kind: 'stays-here';
      readonly node: ts.Node;
      readonly name: string;
      readonly when: 'now' | 'awaited' | 'later';
    }
  /** The worker makes a promise, and nobody there waits for it. */
  | { readonly kind: 'not-awaited'; readonly node: ts.Node; readonly name: string }
  /** Sent as source text, the function loses a variable that it closes over. */
  | { readonly kind: 'lost-closure'; readonly node: ts.Node; readonly name: string; readonly variable: string }
  /** A value that structured clone refuses. */
  | {
      readonly kind: 'not-cloneable';
      readonly node: ts.Node;
      readonly name: string;
      readonly what: 'function' | 'promise';
    };

const SPAWNING = /^(?:spawn_?blocking|run_?blocking)$/iu;

/** Whether a function claims, by its name or a tag, to move what it is given to another thread. */
function claimsToMove(callable: Callable): boolean {
  const name = unitName(callable);
  return (name !== undefined && SPAWNING.test(name)) || hasTag(callable, 'spawnBlocking');
}

/** A function that claims to move work, and visibly runs a parameter itself. */
export function misuseOfDeclaration(fn: FunctionNode, edges: Edges): Misuse | undefined {
  if (!claimsToMove(fn) || hasTag(fn, 'spawnBlocking')) return undefined;
  for (const [index, when] of edges.invokingOf(fn)) {
    const parameter = fn.parameters[index];
    if (when === 'elsewhere' || parameter === undefined) continue;
    return { kind: 'stays-here', node: fn.name ?? fn, name: unitName(fn) ?? '', when };
  }
  return undefined;
}

const CLONING = /^(?:run|exec|postMessage|structuredClone)$/u;

/** The names by which a call could hand work or values over: everything else need not be resolved. */
export function handingNames(edges: Edges): ReadonlySet<string> {
  const moving = edges.api.all('offloads').filter((record) => record.moves === 'function');
  const names = moving.map((record) => record.name.split(/[#.\s]/u).at(-1) ?? record.name);
  const tagged = edges.dispatch.view.facts().flatMap(({ file, units }) => {
    if (!/@spawnBlocking|spawn_?blocking|run_?blocking/iu.test(file.text)) return [];
    return [...units.values()].flatMap((unit) =>
      !ts.isSourceFile(unit.unit) && claimsToMove(unit.unit) ? unit.names : [],
    );
  });
  return new Set([...names, ...tagged, 'run', 'exec', 'postMessage', 'structuredClone']);
}

/** What is wrong with a call that hands work or values over. */
export function misusesOfCall(call: ts.CallExpression | ts.NewExpression, edges: Edges): readonly Misuse[] {
  const found: Misuse[] = [];
  const name = calleeOf(call).getText();
  const given = argumentsOf(call);
  for (const { argument, record } of movedFunctions(call, edges)) {
    const value = unwrap(argument);
    if (record.isSerialised === true && isFunctionLiteral(value)) {
      const variable = capturedBy(value);
      if (variable !== undefined) found.push({ kind: 'lost-closure', node: variable, name, variable: variable.text });
    }
    if (record.awaitsResult !== true && answersPromise(value, call, edges))
      found.push({ kind: 'not-awaited', node: argument, name });
  }
  for (const index of clonedArguments(call, edges)) {
    const argument = given[index];
    if (argument !== undefined) found.push(...uncloneable(argument, name, edges));
  }
  return found;
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
      return first !== undefined && claimsToMove(callee.callable) ? [{ argument: first, record: {} }] : [];
    }
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

/** The first variable of an enclosing scope that a function reads; types, globals and its own names are not variables of others. */
function capturedBy(fn: ts.ArrowFunction | ts.FunctionExpression): ts.Identifier | undefined {
  for (const references of referencesIn(fn).values()) {
    for (const reference of references) {
      const declared = bindingOf(reference);
      if (declared !== undefined && (declared.pos < fn.pos || declared.end > fn.end)) return reference;
    }
  }
  return undefined;
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

/** Argument positions that travel by structured clone. */
const CLONED: Readonly<Record<string, number>> = {
  'piscina Piscina#run': 0,
  'tinypool Tinypool#run': 0,
  'workerpool Pool#exec': 1,
  'worker_threads Worker#postMessage': 0,
  'worker_threads MessagePort#postMessage': 0,
  'lib Worker#postMessage': 0,
  'lib MessagePort#postMessage': 0,
  'lib structuredClone': 0,
};

function clonedArguments(call: ts.CallExpression | ts.NewExpression, edges: Edges): readonly number[] {
  const name = bareName(calleeOf(call));
  if (name === undefined || !CLONING.test(name)) return [];
  const refs = edges.dispatch.calleesOf(call).flatMap((callee) => (callee.kind === 'api' ? callee.refs : []));
  return [...new Set(refs.flatMap((ref) => CLONED[`${ref.module} ${ref.name}`] ?? []))];
}

/** Functions and promises among a value's parts, as far as the value is written out. */
function uncloneable(argument: ts.Expression, name: string, edges: Edges): readonly Misuse[] {
  const value = unwrap(argument);
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap((each) => uncloneable(each, name, edges));
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.flatMap((member): readonly Misuse[] => {
      if (ts.isPropertyAssignment(member)) return uncloneable(member.initializer, name, edges);
      if (ts.isShorthandPropertyAssignment(member)) return uncloneable(member.name, name, edges);
      return ts.isMethodDeclaration(member) ? [{ kind: 'not-cloneable', node: member, name, what: 'function' }] : [];
    });
  }
  if (isCallable(value)) return [{ kind: 'not-cloneable', node: value, name, what: 'function' }];
  const type = typeOf(value, edges.dispatch.view.checker);
  if (type === undefined) return [];
  if (type.getProperty('then') !== undefined && type.getProperty('catch') !== undefined) {
    return [{ kind: 'not-cloneable', node: value, name, what: 'promise' }];
  }
  return type.getCallSignatures().length > 0 ? [{ kind: 'not-cloneable', node: value, name, what: 'function' }] : [];
}

/** Whether a function of a file could be asked about at all: it has a name that claims something. */
export function mayClaim(node: ts.Node): node is FunctionNode {
  return isFunctionNode(node) && claimsToMove(node);
}
