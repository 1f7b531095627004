import * as ts from 'typescript';
import { dropsResultOf } from '../../summary/futures/dropping-results.js';
import type { Fate } from '../../summary/futures/fate-lattice.js';
import { bareName, calleeOf } from '../../syntax/expressions.js';
import {
  argumentPosition,
  isAsyncFunction,
  isFunctionLiteral,
  isGenerator,
  type FunctionNode,
} from '../../syntax/functions.js';
import type { Future } from '../../types/future.js';
import type { Foundation } from '../foundation.js';

/** Constructors of an Effect that can only fail: answering one as a value is never meant. */
const FAILING = new Set([
  'fail',
  'failSync',
  'failCause',
  'failCauseSync',
  'die',
  'dieSync',
  'dieMessage',
  'interrupt',
]);

const GENERATOR_RUNNERS = new Set(['gen', 'fn', 'fnUntraced']);

/**
 * How sure we are that a lazy future which a function answers is lost, because nobody looks at that function's result;
 * undefined when its caller may use it.
 */
export function ignoredResult(
  fate: Extract<Fate, { kind: 'returned' }>,
  future: Future,
  { dispatch }: Foundation['edges'],
): 'definite' | 'possible' | undefined {
  const { from, at } = fate;
  // Streams and layers are values that other combinators unwrap.
  if (isGenerator(from)) return future.name === 'Effect' ? nestedEffect(from, at) : undefined;
  // What an asynchronous function answers is wrapped; the wrapping promise is looked at in its own right.
  if (isAsyncFunction(from) || !isFunctionLiteral(from)) return undefined;
  const results = signaturesOf(dispatch.view.checker.getContextualType(from)).map(
    (signature) => signature.getReturnType().flags,
  );
  if (results.length === 0) return undefined;
  if (results.every((flags) => (flags & ts.TypeFlags.Void) !== 0)) return 'definite';
  // Who asks for anything at all may wait for it: only where it is called in sight can we tell.
  if (!results.every((flags) => (flags & (ts.TypeFlags.Void | ts.TypeFlags.Unknown)) !== 0)) return undefined;
  const position = argumentPosition(from);
  return position !== undefined && dropsResultOf(position.call, position.index, dispatch) ? 'definite' : undefined;
}

/** The ways in which a value of a type may be called; of a union, those of its parts that can be. */
function signaturesOf(type: ts.Type | undefined): readonly ts.Signature[] {
  if (type === undefined) return [];
  return type.isUnion() ? type.types.flatMap(signaturesOf) : type.getCallSignatures();
}

/** Functions of the language that use what their callback answers. */
const USING = new Set([
  ...[
    'map',
    'flatMap',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'some',
    'every',
    'reduce',
    'reduceRight',
    'sort',
    'from',
  ],
  ...['then', 'catch', 'all', 'replace', 'useMemo', 'useCallback', 'pipe'],
]);

/** Whether nobody may be looking at what a function answers, by syntax alone. */
export function mayBeIgnored({ from }: Extract<Fate, { kind: 'returned' }>): boolean {
  if (!isFunctionLiteral(from)) return false;
  if (isGenerator(from)) return true;
  const call = argumentPosition(from)?.call;
  return !isAsyncFunction(from) && (call === undefined || !USING.has(bareName(calleeOf(call)) ?? ''));
}

/** `return Effect.fail(…)` inside `Effect.gen`: the outer effect succeeds with an effect that nobody runs. */
function nestedEffect(from: FunctionNode, at: ts.Expression): 'definite' | 'possible' | undefined {
  const position = isFunctionLiteral(from) ? argumentPosition(from) : undefined;
  const runner = position === undefined ? undefined : bareName(calleeOf(position.call));
  if (position === undefined || (runner !== undefined && !GENERATOR_RUNNERS.has(runner))) return undefined;
  return ts.isCallExpression(at) && FAILING.has(bareName(at.expression) ?? '') ? 'definite' : 'possible';
}
