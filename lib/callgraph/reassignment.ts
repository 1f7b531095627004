import * as ts from 'typescript';
import { writesOf } from '../syntax/assignments.js';
import { unwrap } from '../syntax/expressions.js';
import { hasStaticModifier } from '../syntax/functions.js';
import { resolveSymbol } from '../types/resolve.js';
import { memoize } from '../util/memo.js';

type TargetName = ts.Identifier | ts.PrivateIdentifier;

/**
 * Whether a binding may hold another value than its initialiser's: a `let` or `var` that is assigned somewhere in its file.
 * A field counts as assigned unless it is `readonly`, static and readonly, or never the target of an assignment in its file.
 */
export function isReassigned(
  declaration: ts.VariableDeclaration | ts.PropertyDeclaration,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isVariableDeclaration(declaration)) {
    if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0 || !ts.isIdentifier(declaration.name))
      return false;
  } else if (
    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0 &&
    hasStaticModifier(declaration)
  ) {
    return false;
  }
  return targetsOf(declaration, checker)?.length !== 0;
}

/** What its file assigns to a variable or field: the right sides of `x = …` and `this.x = …`; undefined for any other target. */
export function valuesAssigned(
  declaration: ts.VariableDeclaration | ts.PropertyDeclaration,
  checker: ts.TypeChecker,
): readonly (ts.Expression | undefined)[] {
  return (targetsOf(declaration, checker) ?? []).map((target) => {
    const { parent } = target;
    const assigned = ts.isPropertyAccessExpression(parent) && parent.name === target ? parent : target;
    const assignment = assigned.parent;
    return ts.isBinaryExpression(assignment) && assignment.left === assigned ? assignment.right : undefined;
  });
}

/** Whether a file assigns to a variable or member of that name, whosever it is. */
export function assignsTo(name: string, file: ts.SourceFile): boolean {
  return assignmentTargets(file).some(({ text }) => text === name);
}

/** Whether only its class can assign to a field after construction. */
export function isOwnedByClass(field: ts.PropertyDeclaration): boolean {
  const flags = ts.getCombinedModifierFlags(field);
  return ts.isPrivateIdentifier(field.name) || (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Readonly)) !== 0;
}

/** Where a file assigns to a variable or field of its own; undefined when the name cannot be read. */
function targetsOf(
  declaration: ts.VariableDeclaration | ts.PropertyDeclaration,
  checker: ts.TypeChecker,
): readonly TargetName[] | undefined {
  const { name } = declaration;
  const text = ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : undefined;
  if (text === undefined) return undefined;
  return assignmentTargets(declaration.getSourceFile()).filter(
    (target) => target.text === text && isSymbolOf(checker, target, declaration),
  );
}

function isSymbolOf(checker: ts.TypeChecker, target: ts.Node, declaration: ts.Declaration): boolean {
  return resolveSymbol(checker, target)?.declarations?.includes(declaration) ?? true;
}

/** The names that a file assigns to, by syntax; of `table[key] = …` the table's. Cached by `SourceFile`. */
const assignmentTargets: (file: ts.SourceFile) => readonly TargetName[] = memoize((file: ts.SourceFile) => {
  const targets: TargetName[] = [];
  const visit = (node: ts.Node): void => {
    for (const { target } of writesOf(node)) {
      const name = nameOfTarget(target);
      if (name !== undefined) targets.push(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return targets;
});

function nameOfTarget(target: ts.Expression): TargetName | undefined {
  if (ts.isElementAccessExpression(target)) return nameOfTarget(unwrap(target.expression));
  if (ts.isPropertyAccessExpression(target)) return target.name;
  return ts.isIdentifier(target) ? target : undefined;
}
