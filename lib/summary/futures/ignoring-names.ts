import ts from 'typescript';
import type { ProgramView } from '../../callgraph/program-view.js';
import { contains } from '../../syntax/containing.js';
import { isFunctionNode, unitName, type FunctionNode } from '../../syntax/functions.js';
import { memoize } from '../../util/memo.js';

/**
 * Names of the program's functions that may drop one of their parameters, by syntax alone: only a call of such a name is worth
 * a look at its callee. Over-approximates.
 */
export const ignoringNames: (view: ProgramView) => ReadonlySet<string> = memoize((view: ProgramView) => {
  const names = new Set<string>();
  for (const file of view.files) for (const name of namesIn(file)) names.add(name);
  return names;
});

/** Cached by `SourceFile`, so that it survives other files' edits. */
const namesIn: (file: ts.SourceFile) => ReadonlySet<string> = memoize((file: ts.SourceFile) => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) && node.parameters.length > 0) {
      const name = unitName(node);
      if (name !== undefined && node.parameters.some((parameter) => mayBeDropped(parameter, node))) names.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
});

/** Whether every mention of a parameter stands where a value is looked at or passed on, if there is any. */
function mayBeDropped({ name }: ts.ParameterDeclaration, owner: FunctionNode): boolean {
  if (!ts.isIdentifier(name)) return false;
  return !contains(owner.body, (node) => ts.isIdentifier(node) && node.text === name.text && !isPassive(node));
}

function isPassive({ parent }: ts.Identifier): boolean {
  return (
    ts.isCallExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isIfStatement(parent) ||
    ts.isConditionalExpression(parent)
  );
}
