/** The parts that answer questions about futures, made once for each program. */
import type * as ts from 'typescript';
import { createConsumingAnalysis, lossIn, type ConsumingSummary } from '../../summary/futures/consuming.js';
import { mayBeIgnoring } from '../../summary/futures/ignoring-names.js';
import type { FateQuestions } from '../../summary/futures/fate.js';
import { fails, type Failures } from '../../summary/failing/failure.js';
import { failureQuestions } from '../../summary/failing/failure-analysis.js';
import {
  areHandled,
  failsOnlyAsGiven,
  handlesAsCalled,
  handlesItsFailures,
  isHandledPromise,
} from '../../summary/failing/handling.js';
import { createSolver } from '../../summary/solve.js';
import type { Callable } from '../../callgraph/callable.js';
import { bareName, calleeOf, type CallLike } from '../../syntax/expressions.js';
import { hasTag } from '../../syntax/jsdoc.js';
import { mentions } from '../../syntax/mentions.js';
import type { FutureType } from '../../catalogue/records.js';
import type { ProgramView } from '../../callgraph/program-view.js';
import type { ApiIndex } from '../../types/api-index.js';
import { createFutureTypes, type FutureTypes } from '../../types/future-types.js';
import { resolveSymbol } from '../../types/resolve.js';
import { memoize } from '../../util/memo.js';
import type { Foundation } from '../foundation.js';

export interface FutureEngine {
  readonly futures: FutureTypes;
  readonly fates: FateQuestions;
  /** The same by names alone, asking no type: a callee that may drop an argument is taken to drop it. */
  readonly guesses: FateQuestions;
  /** Whether a function of the program deals with all of its failures, so that nobody needs to watch its promise. */
  readonly handlesItsFailures: (callable: Callable) => boolean;
  /** The same, as the arguments of a call decide. */
  readonly handlesAsCalled: (callable: Callable, call: ts.CallExpression) => boolean;
  /** Whether the promise of a call fails only where a function that the call gives to `callable` does, which none of them can. */
  readonly failsOnlyAsGiven: (callable: Callable, call: ts.CallExpression) => boolean;
  /** Whether a function of the program can fail, by itself or by what it waits for. */
  readonly canFail: (callable: Callable) => boolean;
  /** Whether a call of `then`, `finally` or `Promise.all` answers a promise that does not fail, since its parts deal with all failures. */
  readonly isHandledPromise: (promise: ts.CallExpression) => boolean;
  /** The same of every promise of a new list, `links.map(follow)`. */
  readonly areHandled: (list: ts.CallExpression) => boolean;
  /** Whether a lazy future can exist in the program at all: some library that has them is in it, or a class of its own. */
  readonly hasLazyFutures: () => boolean;
  /** Records of APIs that create futures which their types do not show, by the API's bare name. */
  readonly creators: ReadonlyMap<string, readonly FutureType[]>;
  /** Whether any declaration of the program's own sources carries the tag: most programs have none. */
  readonly usesTag: (tag: 'lazy') => boolean;
}

/** By program and catalogue: the foundation's edges are one for both. */
export const futureEngineOf: (edges: Foundation['edges']) => FutureEngine = memoize((edges: Foundation['edges']) => {
  const { dispatch, api } = edges;
  const { view } = dispatch;
  let summaryOf: ((callable: Callable) => ConsumingSummary) | undefined;
  const tagged = new Map<string, boolean>();
  let hasLazy: boolean | undefined;
  const hasLazyFutures = (): boolean => (hasLazy ??= findsLazyFutures(view, api));
  const mayIgnoreArgument = (call: ts.CallExpression | ts.NewExpression): boolean => {
    const name = bareName(call.expression);
    return name !== undefined && mayBeIgnoring(name, view);
  };
  const futures = createFutureTypes(view.checker, api);
  const fates: FateQuestions = {
    checker: view.checker,
    lossIn: (call, index) => {
      if (!mayIgnoreArgument(call)) return undefined;
      summaryOf ??= createSolver(createConsumingAnalysis(dispatch, futures));
      return lossIn(call, index, dispatch, summaryOf);
    },
  };
  const guesses: FateQuestions = {
    checker: view.checker,
    lossIn: (call) => (mayIgnoreArgument(call) ? 'ignored-by-callee' : undefined),
  };
  let known: Failures | undefined;
  const failures = (): Failures => (known ??= failureQuestions(dispatch));
  const creators = new Map<string, FutureType[]>();
  for (const record of [...api.all('lazy'), ...api.all('eager')]) {
    if (record.by !== 'creator') continue;
    const name = record.name.split(/[.#]/u).at(-1) ?? record.name;
    creators.set(name, [...(creators.get(name) ?? []), record]);
  }
  return {
    futures,
    fates,
    guesses,
    handlesItsFailures: (callable) => handlesItsFailures(callable, failures()),
    handlesAsCalled: (callable, call) => handlesAsCalled(callable, call, failures()),
    failsOnlyAsGiven: (callable, call) => failsOnlyAsGiven(callable, call, failures()),
    canFail: (callable) => fails(failures().failingOf(callable)),
    isHandledPromise: (promise) => isHandledPromise(promise, failures()),
    areHandled: (list) => areHandled(list, failures()),
    hasLazyFutures,
    creators,
    usesTag: (tag) => {
      const known = tagged.get(tag) ?? view.files.some((file) => mentions(file, `@${tag}`));
      tagged.set(tag, known);
      return known;
    },
  };
});

/** Sources in which a lazy class of the program's own may be declared. */
const OWN_LAZY = /@lazy\b|\bPromiseLike\b|\bextends Promise\b|\bimplements Promise\b/u;

/** Cached by file, so that an edit costs a search of one file. */
const mayDeclareLazyClass = memoize(({ text }: ts.SourceFile) => OWN_LAZY.test(text));

function findsLazyFutures({ packages, files }: ProgramView, api: ApiIndex): boolean {
  const modules = new Set(api.all('lazy').map(({ module }) => module));
  modules.delete('lib');
  if (modules.has('.') || files.some(mayDeclareLazyClass)) return true;
  const present = packages();
  return [...modules].some((module) => present.has(module));
}

/** Whether what a call calls is declared with a tag. */
export function hasTaggedCallee(call: CallLike, tag: 'lazy' | 'awaitNotRequired', checker: ts.TypeChecker): boolean {
  return resolveSymbol(checker, calleeOf(call))?.declarations?.some((declaration) => hasTag(declaration, tag)) ?? false;
}
