/** Questions about futures that nobody drives or watches. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import { fateOf, fateOfElements, type Traits } from '../summary/futures/fate.js';
import type { Fate, Loss } from '../summary/futures/fate-lattice.js';
import { isTestOfLanguage } from '../syntax/known-calls.js';
import { outermostBranch } from '../syntax/outcomes.js';
import { bareName, isCallLike, isMemberAccess, unwrap, wrapped } from '../syntax/expressions.js';
import { isAsyncFunction, isFunctionLiteral, isFunctionNode } from '../syntax/functions.js';
import { isLazy, recordedFuture, type Future } from '../types/future.js';
import { thunkOf } from '../types/thunk.js';
import { typeOf } from '../types/type-of.js';
import { createdBy } from './futures/created-futures.js';
import { declaredFutures } from './futures/declared-futures.js';
import { foundationFor, type FileFoundation, type RuleContext } from './foundation.js';
import { futureEngineOf, hasTaggedCallee } from './futures/future-engine.js';
import { isForgottenByHelper, mayBeForgotten } from './futures/forgetful-helper.js';
import { isHarmless, mayBeLeftAlone } from './futures/harmless.js';
import { isHeldElsewhere } from './futures/held-elsewhere.js';
import { ignoredResult, mayBeIgnored } from './futures/ignored-result.js';
import { ignorerOf, possibleIgnorer, type Ignorer } from './futures/ignoring-calls.js';
import {
  answersHeldFuture,
  changesAlias,
  hasConsumingCall,
  isChangeOfLiveBuilder,
  isDrivenByCallback,
} from './futures/live-builder.js';
import { isLastChange } from './futures/last-change.js';
import { lostCallback } from './futures/lost-callback.js';
import type { LostFuture } from './futures/lost-future.js';
import { madeThunk } from './futures/made-thunk.js';
import { mayBeDriven } from './futures/may-be-driven.js';
import { answersNewList, isMapping } from './futures/new-list.js';
import { rejectionOf } from './futures/rejection.js';
import { runnerOf } from './futures/runner.js';
import { isAlwaysPromise, isTestedAsAnswer, isToldByCompiler } from './futures/tested-promise.js';

export type FutureNode =
  TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression | TSESTree.ImportExpression;

/** A function that is handed over: written on the spot, or by its name. */
export type CallbackNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.Identifier | TSESTree.MemberExpression;

export interface FutureQuestions {
  /** Whether the value of a call is a future that is lost, and how. */
  lostCall(node: FutureNode): LostFuture | undefined;
  /** Whether an expression other than a call, evaluated as a statement, is one. */
  lostValue(node: TSESTree.Expression): LostFuture | undefined;
  /** Whether the promises of a function that is handed over are answered to a caller that ignores them. */
  lostCallback(node: CallbackNode): LostFuture | undefined;
}

/**
 * What is assumed of a value before its type is asked: awaiting it drives it, no other method does. A value that survives even so
 * is worth the question.
 */
const MAYBE_FUTURE: Traits = { isThenable: true, consumers: new Set(), descriptions: new Set() };

export function futureQuestions(context: RuleContext): FutureQuestions {
  const foundation = foundationFor(context);
  const { edges, view, toTypeScript } = foundation;
  const { checker } = view;
  const engine = futureEngineOf(edges);
  const { answersNone, answersList, leavesNone, heldBy } = declaredFutures(engine, checker);

  const futuresOf = (value: ts.Expression): readonly Future[] => {
    const type = typeOf(value, checker);
    return type === undefined ? [] : engine.futures.of(type);
  };

  const thunkAt = (value: ts.Expression): Future | undefined => {
    const type = typeOf(value, checker);
    return type === undefined ? undefined : thunkOf(type, engine.futures, checker);
  };

  const partsOf = (value: ts.Expression): readonly Future[] => {
    const creator = createdBy(value, edges);
    if (creator !== undefined) {
      const isEager = creator.effect === 'eager';
      return [recordedFuture(creator, isEager ? 'Promise' : creator.name, isEager, isEager)];
    }
    if (answersNone(value)) return [];
    const parts = futuresOf(value);
    const isTaggedLazy =
      parts.length > 0 && isCallLike(value) && engine.usesTag('lazy') && hasTaggedCallee(value, 'lazy', checker);
    return isTaggedLazy ? parts.map((part) => ({ ...part, kind: 'lazy-thenable' as const })) : parts;
  };

  const lost = (value: ts.Expression, futures: readonly Future[]): LostFuture | undefined => {
    const found = futures.map((future) => ({ future, fate: fateOfFuture(value, future) }));
    const [first] = found;
    if (first === undefined || !found.every(({ future, fate }) => isLost(value, future, fate))) return undefined;
    const chosen = found.find(({ future }) => !isLazy(future)) ?? first;
    const { future, fate } = chosen;
    if (fate.kind === 'consumed' || !isPossibleOutcome(value)) return undefined;
    // `if (pending.get(key))` and `if (validate(data))` ask about the value, which need not be a future.
    if (fate.kind === 'dropped' && LOOKED_AT.has(fate.loss) && checker.getTypeAtLocation(value).isUnion())
      return undefined;
    if (isHeldElsewhere(value, future, edges)) return undefined;
    if (fate.kind === 'dropped' && fate.loss === 'tested' && !isLazy(future)) {
      if (isTestedAsAnswer(value, future, edges))
        return { ...TESTED, future, runner: runnerOf(value, future, checker), place: placeOf(value, foundation) };
      if (!isBound(value)) return undefined;
    }
    if (!isLazy(future) && isCallLike(value) && mayBeLeftAlone(value, edges)) return undefined;
    return describe(value, future, fate);
  };

  /** A new array of futures is lost with its elements: nobody else holds them. */
  const fateOfFuture = (value: ts.Expression, future: Future): Fate => {
    const isNew = future.isArray && (isMapping(value) || (isLazy(future) && answersNewList(value, edges.dispatch)));
    return isNew ? fateOfElements(value, future, engine.fates) : fateOf(value, future, engine.fates);
  };

  const guessOf = (value: ts.Expression): Fate => {
    if (isMapping(value) && isMeasured(value)) return fateOfElements(value, MAYBE_FUTURE, engine.guesses);
    const guess = fateOf(value, MAYBE_FUTURE, engine.guesses);
    const mayBeNew = isMapping(value) || ((isBound(value) || isMeasured(value)) && engine.hasLazyFutures());
    return guess.kind === 'consumed' && mayBeNew ? fateOfElements(value, MAYBE_FUTURE, engine.guesses) : guess;
  };

  /** Whether a type question may lead to a finding, going by syntax alone: most calls end here. */
  const isWorthAsking = (value: ts.Expression, guess: Fate): boolean => {
    if (guess.kind === 'consumed') return false;
    if (guess.kind === 'returned') {
      const ignorer = isFunctionLiteral(guess.from) ? possibleIgnorer(guess.from, edges) : undefined;
      return ignorer !== undefined || (mayBeIgnored(guess) && engine.hasLazyFutures());
    }
    if (guess.loss === 'tested' && !isBound(value))
      return !(isToldByCompiler(value) || isTestOfLanguage(unwrap(value)));
    const isInPlace = guess.loss === 'observed' && !isBound(value) && !isMapping(value);
    const isGiven = guess.loss === 'ignored-by-callee' && !mayBeForgotten(value, view);
    return !(isInPlace || isGiven) || engine.hasLazyFutures();
  };

  /** Whether the branches around an expression leave it a way out: the type of `never && query()` says that it is not evaluated. */
  const isPossibleOutcome = (value: ts.Expression): boolean => {
    const outermost = outermostBranch(value);
    return outermost === value || futuresOf(outermost).length > 0;
  };

  const isLost = (value: ts.Expression, future: Future, fate: Fate): boolean => {
    if (fate.kind === 'consumed') return false;
    if (!isLazy(future)) {
      if (future.needsNoObserver || answersHeldFuture(value, checker)) return false;
      if (fate.kind === 'returned') return !future.isArray && ignorerOfResult(fate) !== undefined;
      // A helper may drop it on purpose: it runs all the same.
      return fate.loss !== 'ignored-by-callee' || isForgottenByHelper(value, edges);
    }
    if (fate.kind === 'returned' && ignoredResult(fate, future, edges) === undefined) return false;
    if (isDrivenByCallback(value, future, checker)) return false;
    if (hasConsumingCall(value, future, engine.futures, checker)) return false;
    // To wait for a helper that answers a builder changes nothing about whose builder it is.
    const made = ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
    return (
      !isChangeOfLiveBuilder(made, future, engine.futures, checker) ||
      (!changesAlias(made, future, engine.futures, checker) && isLastChange(made, future, fate, engine.fates))
    );
  };

  const ignorerOfResult = ({ from }: Extract<Fate, { kind: 'returned' }>): Ignorer | undefined =>
    isFunctionLiteral(from) && !isAsyncFunction(from) ? ignorerOf(from, edges) : undefined;

  const describe = (value: ts.Expression, future: Future, fate: Exclude<Fate, { kind: 'consumed' }>): LostFuture => ({
    future,
    loss: fate.kind === 'returned' ? 'ignored-result' : fate.loss,
    confidence:
      fate.kind === 'returned' ? confidenceOfResult(fate, future, value) : confidenceOf(value, future, fate.loss),
    ignorer: fate.kind === 'returned' && !isLazy(future) ? ignorerOfResult(fate) : undefined,
    rejection: isLazy(future) || future.isArray ? 'unhandled' : rejectionOf(value, checker),
    isLazy: isLazy(future),
    runner: runnerOf(value, future, checker),
    place: placeOf(value, foundation),
  });

  const confidenceOfResult = (
    fate: Extract<Fate, { kind: 'returned' }>,
    future: Future,
    value: ts.Expression,
  ): LostFuture['confidence'] => {
    if (isLazy(future)) return ignoredResult(fate, future, edges) ?? 'possible';
    if (ignorerOfResult(fate) === 'test' && isAlwaysPromise(value, future, edges)) return 'definite';
    return isHarmless(value, edges) ? 'possible' : 'definite';
  };

  const confidenceOf = (value: ts.Expression, future: Future, loss: Loss): LostFuture['confidence'] => {
    // Some wait for the last one only, where one comes after the other anyway.
    if (loss === 'replaced') return 'possible';
    if (!isLazy(future)) {
      // What a class keeps and never reads may be kept for its being under way.
      const isKept = loss === 'unread' && (isUnderscored(value) || isOfField(value));
      return isKept || loss === 'ignored-by-callee' || isHarmless(value, edges) ? 'possible' : 'definite';
    }
    if (loss === 'described') return 'possible';
    return mayBeDriven(value, future, edges) ? 'possible' : 'definite';
  };

  return {
    lostCall(node) {
      const value = toTypeScript(node) as ts.Expression;
      // A link of a chain: the call that ends the chain is asked in its own right.
      const outer = wrapped(value);
      const isLink = isMemberAccess(outer.parent) && outer.parent.expression === outer;
      if (isLink && !isMeasured(value)) return undefined;
      const guess = guessOf(value);
      if (!isWorthAsking(value, guess)) return undefined;
      // Who ignores what a function answers does not lose what is in a list.
      const isListAnswered = guess.kind === 'returned' && !engine.hasLazyFutures() && answersList(value);
      const parts = isListAnswered ? [] : partsOf(value);
      const made = parts.length === 0 && guess.kind === 'dropped' ? madeThunk(value, edges) : undefined;
      return lost(value, made === undefined ? parts : [made]);
    },
    lostValue(node) {
      const value = toTypeScript(node) as ts.Expression;
      if (!ts.isAwaitExpression(value)) return lost(value, futuresOf(value));
      if (leavesNone(value.expression)) return undefined;
      const type = typeOf(value, checker);
      const held = type === undefined ? [] : heldBy(type);
      // `await subscribe()`, which answers a promise of one, has waited for what it called.
      const thunk = held.length > 0 ? undefined : thunkAt(value.expression);
      const found = lost(value, thunk === undefined ? held : [thunk]);
      if (found === undefined) return undefined;
      if (!futuresOf(value.expression).some((future) => !isLazy(future))) return { ...found, loss: 'awaited' };
      // `await hook()` has done its work; what it may answer besides is for who wants it.
      const isOptional = type?.isUnion() === true && type.types.some((part) => (part.flags & NOTHING) !== 0);
      return isOptional
        ? { ...found, loss: 'awaited', confidence: 'possible', answered: 'sometimes' }
        : { ...found, loss: 'awaited', answered: 'always' };
    },
    lostCallback: (node) => {
      const callback = toTypeScript(node) as ts.Expression;
      const lost = lostCallback(callback, edges);
      return lost === undefined ? undefined : { ...lost, place: placeOf(callback, foundation) };
    },
  };
}

const NOTHING: number = ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/** What is wrong with a test holds for every promise, whoever deals with its failures. */
const TESTED = {
  loss: 'tested',
  confidence: 'definite',
  rejection: 'unhandled',
  isLazy: false,
  isTestedAsAnswer: true,
} as const;

const LOOKED_AT: ReadonlySet<Loss> = new Set(['observed', 'unread', 'overwritten', 'collected', 'tested']);

function isOfField(value: ts.Expression): boolean {
  return ts.isPropertyDeclaration(wrapped(value).parent);
}

function isBound(value: ts.Expression): boolean {
  const { parent } = wrapped(value);
  return ts.isVariableDeclaration(parent) || ts.isBinaryExpression(parent);
}

/** `list().length`, `names.map(load).join(', ')` */
function isMeasured(value: ts.Expression): boolean {
  const { parent } = wrapped(value);
  const name = isMemberAccess(parent) ? bareName(parent) : undefined;
  return name === 'length' || (name === 'join' && isMapping(value));
}

function isUnderscored(value: ts.Expression): boolean {
  const { parent } = wrapped(value);
  const name = ts.isVariableDeclaration(parent) ? parent.name : ts.isBinaryExpression(parent) ? parent.left : undefined;
  return name !== undefined && ts.isIdentifier(name) && name.text.startsWith('_');
}

function placeOf(value: ts.Node, { toEstree }: FileFoundation): TSESTree.Node {
  const own = toEstree(value) as TSESTree.Node;
  let around: ts.Node = isFunctionNode(value) ? value.parent : value;
  // Up to the statement, or to the arrow function that answers it: what is around that one runs at another time.
  while (!ts.isStatement(around) && !ts.isClassElement(around) && !isFunctionNode(around)) around = around.parent;
  const estree = toEstree(around);
  return estree !== undefined && estree.loc.start.line < own.loc.start.line ? estree : own;
}

/** Whether an expression makes a promise only to run asynchronous code on the spot: `(async () => { … })()`. */
export function isImmediatelyInvoked(node: TSESTree.Node, context: RuleContext): boolean {
  const call = foundationFor(context).toTypeScript(node);
  return ts.isCallExpression(call) && isFunctionLiteral(unwrap(call.expression));
}
