import * as ts from 'typescript';
import { contains, isWithin } from '../../syntax/containing.js';
import { wrapped } from '../../syntax/expressions.js';
import { enclosingFunction } from '../../syntax/functions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';

/** A variable that holds what another one holds, or what it holds under a condition. */
export interface Alias {
  readonly name: ts.Identifier;
  readonly isConditional: boolean;
}

/**
 * The variable that is given what a read answers, in the same function: of `const before = query` and `const before = isOld ? old : query`.
 * A condition that the function speaks of elsewhere may decide there, too, which of the two is used; then we say nothing.
 */
export function aliasGiven(read: ts.Identifier): Alias | undefined {
  const value = wrapped(read);
  const choice =
    ts.isConditionalExpression(value.parent) && value.parent.condition !== value ? value.parent : undefined;
  const declaration = wrapped(choice ?? read).parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  if (usesOfVariable(declaration.name).writes.length > 0) return undefined;
  if (choice !== undefined && isSpokenOfElsewhere(choice.condition)) return undefined;
  return { name: declaration.name, isConditional: choice !== undefined };
}

function isSpokenOfElsewhere(condition: ts.Expression): boolean {
  const home = enclosingFunction(condition);
  const around = home === undefined ? condition.getSourceFile() : home.body;
  const isNamed = (name: string): boolean => contains(condition, (node) => ts.isIdentifier(node) && node.text === name);
  return contains(
    around,
    (node) => ts.isIdentifier(node) && !isDeclared(node) && !isWithin(node, condition) && isNamed(node.text),
  );
}

function isDeclared(node: ts.Identifier): boolean {
  return ts.isVariableDeclaration(node.parent) && node.parent.name === node;
}
