import type * as ts from 'typescript';
import { endsAtOnce } from '../../summary/failing/waiting.js';
import { isAsyncFunction, isFunctionLiteral, isFunctionNode, isGenerator } from '../../syntax/functions.js';
import { eagerFuture, isLazy } from '../../types/future.js';
import { typeOf } from '../../types/type-of.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf } from './future-engine.js';
import { isCalledLaterUnheard } from './later-calls.js';
import { ignorerOf, possibleIgnorer, type Ignorer } from './ignoring-calls.js';
import type { LostFuture } from './lost-future.js';

/**
 * The promises of a function that is handed over to someone who ignores them. What the body of a function that is not asynchronous
 * answers is looked at in its own right.
 */
export function lostCallback(
  callback: ts.Expression,
  edges: Foundation['edges'],
): Omit<LostFuture, 'place'> | undefined {
  if (isFunctionLiteral(callback) && !isAsyncFunction(callback)) return undefined;
  if (isLostLater(callback, edges)) return { ...LOST, confidence: 'possible', ignorer: 'later' };
  const possible = possibleIgnorer(callback, edges);
  // Any name may stand for a function: only where the callee's own name speaks of an iteration is its type worth the question.
  const isWorthAsking = isFunctionLiteral(callback) ? possible !== undefined : isIteration(possible);
  if (!isWorthAsking || !answersPromise(callback, edges)) return undefined;
  const ignorer = ignorerOf(callback, edges);
  if (ignorer === undefined) return undefined;
  const isHarmless =
    isFunctionNode(callback) &&
    (ignorer === 'helper' || (ignorer === 'iteration' && endsAtOnce(callback))) &&
    futureEngineOf(edges).handlesItsFailures(callback);
  return {
    ...LOST,
    // An iteration is over before promises that wait are; elsewhere, what deals with its failures does no harm.
    confidence: isHarmless ? 'possible' : 'definite',
    ignorer,
  };
}

const LOST = {
  future: eagerFuture('Promise', true),
  loss: 'ignored-result',
  rejection: 'unhandled',
  isLazy: false,
} as const;

/** What is called later is lost where it can fail; many leave that to what the process does about unhandled rejections. */
function isLostLater(callback: ts.Expression, edges: Foundation['edges']): boolean {
  return (
    isFunctionLiteral(callback) &&
    answersPromise(callback, edges) &&
    isCalledLaterUnheard(callback, edges) &&
    futureEngineOf(edges).canFail(callback) &&
    !futureEngineOf(edges).handlesItsFailures(callback)
  );
}

function isIteration(ignorer: Ignorer | undefined): boolean {
  return ignorer === 'iteration' || ignorer === 'test';
}

/** Of a function literal, syntax tells. */
function answersPromise(callback: ts.Expression, edges: Foundation['edges']): boolean {
  if (isFunctionLiteral(callback)) return isAsyncFunction(callback) && !isGenerator(callback);
  const signatures = typeOf(callback, edges.dispatch.view.checker)?.getCallSignatures() ?? [];
  return (
    signatures.length > 0 &&
    signatures.every((signature) => {
      const futures = futureEngineOf(edges).futures.of(signature.getReturnType());
      return futures.length > 0 && futures.every((future) => !isLazy(future) && future.isPromise);
    })
  );
}
