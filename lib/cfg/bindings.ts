import * as ts from 'typescript';
import { isNamedElement } from '../syntax/expressions.js';
import { add, type Builder } from './builder.js';
import { visitDefault, visitExpression, visitPropertyName } from './expressions.js';

export function isUsing(list: ts.VariableDeclarationList): boolean {
  return (list.flags & ts.NodeFlags.Using) !== 0;
}

export function visitDeclarations(b: Builder, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    if (declaration.initializer !== undefined) visitExpression(b, declaration.initializer);
    visitBinding(b, declaration.name);
    add(b, declaration);
  }
}

/** The keys and defaults of a pattern. */
export function visitBinding(b: Builder, name: ts.BindingName): void {
  if (ts.isIdentifier(name)) return;
  for (const element of name.elements) {
    if (!isNamedElement(element)) continue;
    if (element.propertyName !== undefined) visitPropertyName(b, element.propertyName);
    if (element.initializer !== undefined) visitDefault(b, element.initializer);
    visitBinding(b, element.name);
  }
}

/** Parameters are bound before the body runs. */
export function visitParameters(b: Builder, parameters: readonly ts.ParameterDeclaration[]): void {
  for (const parameter of parameters) {
    if (parameter.initializer !== undefined) visitDefault(b, parameter.initializer);
    visitBinding(b, parameter.name);
    add(b, parameter);
  }
}
