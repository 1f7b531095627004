/** The parts that answer questions about futures, made once for each program. */
import type ts from 'typescript';
import { createConsumingAnalysis, isIgnored, type ConsumingSummary } from '../summary/consuming.js';
import { ignoringNames } from '../summary/ignoring-names.js';
import type { FateQuestions } from '../summary/fate.js';
import { createSolver } from '../summary/solve.js';
import type { Callable } from '../callgraph/callable.js';
import { bareName, calleeOf, type CallLike } from '../syntax/expressions.js';
import { hasTag } from '../syntax/jsdoc.js';
import type { FutureType } from '../catalogue/records.js';
import { createFutureTypes, type FutureTypes } from '../types/future-types.js';
import { resolveSymbol } from '../types/symbols.js';
import { memoize } from '../util/memo.js';
import type { Foundation } from './foundation.js';

export interface FutureEngine {
  readonly futures: FutureTypes;
  readonly fates: FateQuestions;
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
  const ignoresArgument = (call: ts.CallExpression | ts.NewExpression, index: number): boolean => {
    const name = bareName(call.expression);
    if (name === undefined || !ignoringNames(view).has(name)) return false;
    summaryOf ??= createSolver(createConsumingAnalysis(dispatch));
    return isIgnored(call, index, dispatch, summaryOf);
  };
  const creators = new Map<string, FutureType[]>();
  for (const record of [...api.all('lazy'), ...api.all('eager')]) {
    if (record.by !== 'creator') continue;
    const name = record.name.split(/[.#]/u).at(-1) ?? record.name;
    creators.set(name, [...(creators.get(name) ?? []), record]);
  }
  return {
    futures: createFutureTypes(view.checker, api),
    fates: { checker: view.checker, ignoresArgument },
    creators,
    usesTag: (tag) => {
      const known = tagged.get(tag) ?? view.files.some((file) => file.text.includes(`@${tag}`));
      tagged.set(tag, known);
      return known;
    },
  };
});

/** Whether what a call calls is declared with a tag. */
export function hasTaggedCallee(call: CallLike, tag: 'lazy' | 'awaitNotRequired', checker: ts.TypeChecker): boolean {
  return resolveSymbol(checker, calleeOf(call))?.declarations?.some((declaration) => hasTag(declaration, tag)) ?? false;
}
