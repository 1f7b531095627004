import { isCallable, UNKNOWN_VALUE, type FunctionValue } from './callable.js';
import { isIteratorMethod, type Iterating } from '../syntax/iterating.js';
import { typeOf } from '../types/type-of.js';
import type { ProgramView } from './program-view.js';

/**
 * The methods of the program that a place runs to go through a value's elements; empty for lists and whatever else has its iterator
 * from outside. What they answer may have a `next` that does more; generators are run as they are called, others are not seen.
 */
export function iteratorsRunBy({ expression }: Iterating, { checker }: ProgramView): readonly FunctionValue[] {
  const type = typeOf(expression, checker);
  if (type === undefined || checker.isArrayType(type)) return [];
  for (const property of type.getProperties()) {
    const declarations = property.declarations ?? [];
    if (!declarations.some((each) => isIteratorMethod(each) && isCallable(each))) continue;
    return declarations.map((each) =>
      isIteratorMethod(each) && isCallable(each) ? { kind: 'callable', callable: each } : UNKNOWN_VALUE,
    );
  }
  return [];
}
