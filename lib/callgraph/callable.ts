import * as ts from 'typescript';
import type { ApiRef } from '../catalogue/records.js';
import { isAsyncFunction, isFunctionNode, unitName, type FunctionNode } from '../syntax/functions.js';

/** A piece of the program that can be called: a function, or a class for its constructor with the field initialisers. */
export type Callable = FunctionNode | ts.ClassLikeDeclaration;

/** What an expression may evaluate to when it is called. */
export type FunctionValue =
  /** A function or class of the program. `isOverride`: an heir's version, called only when the receiver is that heir. */
  | { readonly kind: 'callable'; readonly callable: Callable; readonly isOverride?: boolean }
  /** Something declared outside the program; several references where it can be named in several ways. */
  | { readonly kind: 'api'; readonly refs: readonly ApiRef[]; readonly declaration: ts.Declaration | undefined }
  /** A parameter of an enclosing function: whatever its callers hand over. */
  | { readonly kind: 'parameter'; readonly parameter: ts.ParameterDeclaration }
  /** We cannot see. Never the cause of a report, unless the declaration, where there is one, carries a tag that says so. */
  | { readonly kind: 'unknown'; readonly declaration?: ts.Declaration };

/** What makes a value the same as another, as a key of a map. */
export function identityOf(value: FunctionValue): unknown {
  switch (value.kind) {
    case 'callable':
      return value.callable;
    case 'parameter':
      return value.parameter;
    case 'api':
      return value.refs.map(({ module, name }) => `${module}\n${name}`).join('\n');
    default:
      return value.declaration;
  }
}

/** The functions and classes of the program among some values. */
export function callablesAmong(values: readonly FunctionValue[]): readonly Callable[] {
  return values.flatMap((value) => (value.kind === 'callable' ? [value.callable] : []));
}

export const UNKNOWN_VALUE: FunctionValue = { kind: 'unknown' };

export function isCallable(node: ts.Node): node is Callable {
  return isFunctionNode(node) || ts.isClassLike(node);
}

export function isAsyncCallable(callable: Callable): boolean {
  return isAsyncFunction(callable);
}

/** A callable as people call it: `readJson`, `new Store`, `Store#load`, `(anonymous)`. */
export function displayName(callable: Callable): string {
  const name = unitName(callable);
  if (ts.isClassLike(callable)) return `new ${name ?? '(anonymous class)'}`;
  return name ?? callable.name?.getText() ?? '(anonymous)';
}

/** The name of anything declared: that of a callable, or as it is written. */
export function declaredName(declaration: ts.Node): string {
  if (isCallable(declaration)) return displayName(declaration);
  const name = ts.getNameOfDeclaration(declaration as ts.Declaration);
  return name === undefined ? '(anonymous)' : name.getText();
}
