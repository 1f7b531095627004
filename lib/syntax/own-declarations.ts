import * as ts from 'typescript';
import { bindingOf } from './bindings.js';
import { isMemberAccess, propertyName } from './expressions.js';
import { hasStaticModifier, isFunctionNode } from './functions.js';

/**
 * The declaration that a name or a member of `this` refers to, where its own file shows it beyond doubt and without a checker: a
 * variable, parameter, function or class in scope, a member with a body or value of the class around it. Undefined for anything
 * else: imports, overloads of members, members of base classes, JavaScript's `require`.
 */
export function ownDeclarationOf(reference: ts.Expression): ts.Declaration | undefined {
  if (reference.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isIdentifier(reference)) return declarationOfName(reference);
  if (!isMemberAccess(reference) || reference.expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const name = ts.isPropertyAccessExpression(reference)
    ? reference.name.text
    : propertyName(reference.argumentExpression as ts.PropertyName);
  const holder = holderOfThis(reference);
  if (name === undefined || holder === undefined || !ts.isClassLike(holder.parent)) return undefined;
  const isStatic = hasStaticModifier(holder);
  const [member, ...more] = holder.parent.members.filter(
    (each) => propertyName(each.name) === name && hasStaticModifier(each) === isStatic,
  );
  if (member === undefined || more.length > 0) return undefined;
  return isFunctionNode(member) || (ts.isPropertyDeclaration(member) && member.initializer !== undefined)
    ? member
    : undefined;
}

function declarationOfName(name: ts.Identifier): ts.Declaration | undefined {
  const declaration = bindingOf(name)?.parent;
  if (declaration === undefined) return undefined;
  const isValue = isFunctionNode(declaration) || ts.isClassLike(declaration) || ts.isParameter(declaration);
  if (isValue) return declaration;
  // In JavaScript `const fs = require('fs')` is an import.
  const isVariable = ts.isVariableDeclaration(declaration) && !isInJavaScript(name);
  return isVariable ? declaration : undefined;
}

/** The class element whose `this` a node sees; undefined in other functions, and where `this` is declared otherwise. */
export function holderOfThis(node: ts.Node): ts.ClassElement | undefined {
  let around = node.parent;
  while (!ts.isClassElement(around)) {
    if (ts.isSourceFile(around) || (ts.isFunctionLike(around) && !ts.isArrowFunction(around))) return undefined;
    around = around.parent;
  }
  const [first] = ts.isFunctionLike(around) ? around.parameters : [];
  const isDeclared = first !== undefined && ts.isIdentifier(first.name) && first.name.text === 'this';
  return isDeclared ? undefined : around;
}

export function isInJavaScript(node: ts.Node): boolean {
  return /\.[cm]?jsx?$/u.test(node.getSourceFile().fileName);
}
