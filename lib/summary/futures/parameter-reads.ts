import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/** Where a function reads a parameter that is a plain name and keeps the value it is given; undefined for any other. */
export function readsOfParameter(callable: Callable, index: number): readonly ts.Identifier[] | undefined {
  const parameter = ts.isClassLike(callable) ? undefined : callable.parameters[index];
  if (parameter === undefined || parameter.dotDotDotToken !== undefined || !ts.isIdentifier(parameter.name))
    return undefined;
  const { reads, writes } = usesOfVariable(parameter.name);
  return writes.length === 0 ? reads : undefined;
}
