import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/** A parameter that is a plain name and keeps the value it is given; undefined for any other. */
export function plainParameter(callable: Callable, index: number): ts.Identifier | undefined {
  const parameter = ts.isClassLike(callable) ? undefined : callable.parameters[index];
  if (parameter === undefined || parameter.dotDotDotToken !== undefined || !ts.isIdentifier(parameter.name))
    return undefined;
  return usesOfVariable(parameter.name).writes.length === 0 ? parameter.name : undefined;
}

/** Where a function reads a {@link plainParameter}; undefined for any other parameter. */
export function readsOfParameter(callable: Callable, index: number): readonly ts.Identifier[] | undefined {
  const name = plainParameter(callable, index);
  return name === undefined ? undefined : usesOfVariable(name).reads;
}
