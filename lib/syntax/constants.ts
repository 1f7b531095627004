import * as ts from 'typescript';
import { declarationOf } from './variable-uses.js';

/** What a constant holds that is declared above, in the same file. One step up each time: who follows constants comes to an end. */
export function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const declaration = declarationOf(name);
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    declaration.end <= name.pos &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}
