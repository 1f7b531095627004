import * as ts from 'typescript';
import { lazyFuture, type Future } from './future.js';
import type { FutureTypes } from './future-types.js';
import { thenMember } from './thenable.js';

/**
 * A function that answers a future once it is called without arguments, taken for a future itself: `() => Promise<void>`. Any
 * callback has such a type, so only somebody who awaits one shows that he takes it for a future. Undefined for everything else,
 * and for what may be something else, too.
 */
export function thunkOf(type: ts.Type, futures: FutureTypes, checker: ts.TypeChecker): Future | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const given = parts.filter(({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0);
  const isThunk = (part: ts.Type): boolean => {
    const signatures = part.getCallSignatures();
    return (
      signatures.length > 0 &&
      thenMember(part, checker) === undefined &&
      signatures.every((each) => each.parameters.length === 0 && futures.of(each.getReturnType()).length > 0)
    );
  };
  if (given.length === 0 || !given.every(isThunk)) return undefined;
  const name = type.aliasSymbol?.name ?? 'a function that answers one';
  return { ...lazyFuture('thunk', name, false), suggestion: given.length < parts.length ? '?.()' : '()' };
}
