import ts from 'typescript';
import { hasStaticModifier } from '../syntax/functions.js';
import { memoize } from '../util/memo.js';

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
  const { name } = declaration;
  const text = ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : undefined;
  if (text === undefined) return true;
  return assignmentTargets(declaration.getSourceFile()).some(
    (target) => target.text === text && isSymbolOf(checker, target, declaration),
  );
}

function isSymbolOf(checker: ts.TypeChecker, target: ts.Node, declaration: ts.Declaration): boolean {
  return checker.getSymbolAtLocation(target)?.declarations?.includes(declaration) ?? true;
}

/** The names that a file assigns to, by syntax. Cached by `SourceFile`. */
const assignmentTargets: (file: ts.SourceFile) => readonly (ts.Identifier | ts.PrivateIdentifier)[] = memoize(
  (file: ts.SourceFile) => {
    const targets: (ts.Identifier | ts.PrivateIdentifier)[] = [];
    const addTarget = (target: ts.Node): void => {
      if (ts.isIdentifier(target)) targets.push(target);
      else if (ts.isPropertyAccessExpression(target)) {
        if (ts.isIdentifier(target.name) || ts.isPrivateIdentifier(target.name)) targets.push(target.name);
      } else ts.forEachChild(target, addTarget);
    };
    const visit = (node: ts.Node): void => {
      if (
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
        node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
      ) {
        addTarget(node.left);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return targets;
  },
);
