/**
 * What a function does with an obligation that its caller passes to it, as a summary across files.
 *
 * Lattice: what may be observed when the call comes back, ordered by inclusion. Nothing (it does not come back) is bottom; met
 * and left open are independent, and left open has two degrees. A recursive function first observes nothing of itself.
 */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { calleeOf, type CallLike, isMemberAccess, isNamedElement, unwrap } from '../../syntax/expressions.js';
import type { FunctionNode } from '../../syntax/functions.js';
import { resolveSymbol } from '../../types/resolve.js';
import type { SummaryAnalysis } from '../analysis.js';
import { saysAnswered, unlessTold } from './answered.js';
import { solveRoot, type World } from './root.js';
import type { Given } from './obligation.js';
import { type Carrier, joinOutcomes, LEAVES, MEETS, NO_OUTCOME, type Outcome } from './obligation.js';

/** A function that is passed carriers at some of its parameters. Interned: one object for each. */
export interface Passing {
  readonly callable: Callable;
  readonly given: readonly { readonly index: number; readonly carrier: Carrier }[];
}

export type Kinds = Pick<
  World,
  'isInnerPoll' | 'derives' | 'isPending' | 'isPossible' | 'isAnswered' | 'tellsMet' | 'undoneAt'
>;

export function createPassingAnalysis(dispatch: Dispatch, kinds: Kinds): SummaryAnalysis<Passing, Outcome> {
  return {
    name: 'passing',
    bottom: NO_OUTCOME,
    unknown: MEETS,
    join: joinOutcomes,
    equals: (a, b) => a.meets === b.meets && a.leaves === b.leaves,
    dependencies: (passing) => {
      const found = new Set<Passing>();
      const record = (each: Passing): Outcome => {
        found.add(each);
        return MEETS;
      };
      outcomeOf(passing, worldOf(dispatch, kinds, record));
      return [...found];
    },
    transfer: (passing, summaryOf) => outcomeOf(passing, worldOf(dispatch, kinds, summaryOf)),
  };
}

/** The world in which a callee's summary comes from `summaryOf`; a callee that we cannot see has none. */
export function worldOf(dispatch: Dispatch, kinds: Kinds, summaryOf: (passing: Passing) => Outcome): World {
  return {
    ...kinds,
    calleeOutcome: (call, given) => calleesOf(dispatch, call, given)?.map(summaryOf).reduce(joinOutcomes, NO_OUTCOME),
  };
}

function calleesOf(dispatch: Dispatch, call: CallLike, given: readonly Given[]): readonly Passing[] | undefined {
  const passed = asPassed(call, given);
  if (passed === undefined || !isNamedDirectly(dispatch, call)) return undefined;
  const passings: Passing[] = [];
  for (const value of dispatch.calleesOf(call)) {
    if (value.kind !== 'callable') return undefined;
    passings.push(intern(value.callable, passed));
  }
  return passings;
}

/** `f.call(this, a)` passes `a` first; what `f.apply(this, list)` passes we cannot see. */
function asPassed(call: CallLike, given: readonly Given[]): readonly Given[] | undefined {
  const callee = calleeOf(call);
  const member = ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
  if (member === 'apply') return undefined;
  if (member !== 'call') return given;
  return given.some(({ index }) => index === 0) ? undefined : given.map((each) => ({ ...each, index: each.index - 1 }));
}

/** A member that is only declared may be another's than those of the program: implementations elsewhere we cannot see. */
function isNamedDirectly(dispatch: Dispatch, call: CallLike): boolean {
  const named = calleeOf(call);
  // Of `f.call(…)` it is `f` that is named.
  const isForwarded = ts.isPropertyAccessExpression(named) && named.name.text === 'call';
  const callee = isForwarded ? unwrap(named.expression) : named;
  if (!isMemberAccess(callee)) return true;
  const declarations = resolveSymbol(dispatch.view.checker, callee)?.declarations ?? [];
  return !declarations.some(
    (declaration) =>
      ts.isMethodSignature(declaration) ||
      ts.isPropertySignature(declaration) ||
      (ts.isMethodDeclaration(declaration) && declaration.body === undefined),
  );
}

const interned = new WeakMap<Callable, Map<string, Passing>>();

function intern(callable: Callable, given: readonly Given[]): Passing {
  const own = interned.get(callable) ?? new Map<string, Passing>();
  interned.set(callable, own);
  const passed = given.map(({ index, carrier }) => ({ index, carrier: asSeenByCallee(carrier) }));
  const key = passed.map(({ index, carrier }) => `${index} ${keyOf(carrier)}`).join();
  const known = own.get(key);
  if (known !== undefined) return known;
  const passing: Passing = { callable, given: passed };
  own.set(key, passing);
  return passing;
}

/** A closure is a function to whom it is passed. */
function asSeenByCallee(carrier: Carrier): Carrier {
  return carrier.kind === 'closure' ? { kind: 'function' } : carrier;
}

function keyOf(carrier: Carrier): string {
  return carrier.kind === 'responder' ? [...carrier.members].join('|') : carrier.kind;
}

function outcomeOf({ callable, given }: Passing, world: World): Outcome {
  const root = bodyOf(callable);
  if (root === undefined) return MEETS;
  const parameters = root.parameters.filter((each) => each.name.getText() !== 'this');
  const seeds = new Map<ts.Identifier, Carrier>();
  for (const { index, carrier } of given) {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (parameter?.dotDotDotToken !== undefined) return MEETS;
    // A parameter that is not there is dropped, unless the function looks at all its arguments.
    if (index >= parameters.length || parameter === undefined) {
      if (readsArguments(root)) return MEETS;
    } else if (ts.isIdentifier(parameter.name)) seeds.set(parameter.name, carrier);
    else addNames(parameter.name, seeds);
  }
  if (seeds.size === 0) return LEAVES;
  const isAnswering = given.some(({ carrier }) => carrier.kind === 'responder');
  const { outcome } = solveRoot(root, seeds, isAnswering ? { ...world, tellsMet: saysAnswered } : world);
  return unlessTold(
    root,
    outcome.lost === undefined ? outcome : { ...outcome, lost: { ...outcome.lost, owner: root } },
  );
}

/** The code that a call runs: for a class its constructor. A class without one keeps what it is given, as far as we can see. */
function bodyOf(callable: Callable): FunctionNode | undefined {
  if (!ts.isClassLike(callable)) return callable;
  const constructor = callable.members.find(
    (member) => ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
  if (constructor === undefined) return undefined;
  const parameters = (constructor as ts.ConstructorDeclaration).parameters;
  return parameters.some((each) => ts.isParameterPropertyDeclaration(each, constructor))
    ? undefined
    : (constructor as FunctionNode);
}

function addNames(name: ts.BindingPattern, into: Map<ts.Identifier, Carrier>): void {
  for (const element of name.elements) {
    if (!isNamedElement(element)) continue;
    if (ts.isIdentifier(element.name)) into.set(element.name, { kind: 'holder' });
    else addNames(element.name, into);
  }
}

function readsArguments(root: FunctionNode): boolean {
  return !ts.isArrowFunction(root) && root.body.getText().includes('arguments');
}
