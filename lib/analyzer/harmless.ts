import * as ts from 'typescript';
import type { Callable } from '../callgraph/callable.js';
import { typeOf } from '../types/type-of.js';
import type { Foundation } from './foundation.js';
import { futureEngineOf } from './future-engine.js';
import { tellsCallback } from './rejection.js';

/**
 * Whether nothing is lost with the promise of a call but its order, so that leaving it alone is often meant: everything that may be
 * called deals with its failures itself, tells them to a callback, or answers no promise at all, whatever the interface would let it.
 */
export function isHarmless(value: ts.Expression, edges: Foundation['edges']): boolean {
  if (!ts.isCallExpression(value)) return false;
  const { handlesItsFailures } = futureEngineOf(edges);
  return (
    tellsCallback(value) ||
    edges.dispatch
      .calleesOf(value)
      .every(
        (called) =>
          called.kind === 'callable' &&
          (handlesItsFailures(called.callable) ||
            (mayAnswerNothing(value, edges) && answersNoPromise(called.callable, edges))),
      )
  );
}

/** `void | Promise<void>`: a call that answers a promise for certain does so whatever its callee does, as in another thread. */
function mayAnswerNothing(call: ts.CallExpression, { dispatch }: Foundation['edges']): boolean {
  const type = typeOf(call, dispatch.view.checker);
  return type?.isUnion() === true && type.types.some((part) => part.getProperty('then') === undefined);
}

function answersNoPromise(callable: Callable, edges: Foundation['edges']): boolean {
  if (ts.isClassLike(callable)) return false;
  const { checker } = edges.dispatch.view;
  const result = checker.getSignatureFromDeclaration(callable)?.getReturnType();
  const isOpen = result === undefined || (result.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return !isOpen && futureEngineOf(edges).futures.of(result).length === 0;
}
