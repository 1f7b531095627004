import * as ts from 'typescript';
import { declarationOf } from './variable-uses.js';

/** What a constant of the same file holds. */
export function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const declaration = declarationOf(name);
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}
