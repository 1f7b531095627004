import * as ts from 'typescript';
import { memoize } from '../util/memo.js';
import { isTarget } from './assignments.js';
import { bindingOf, declaringName, referencesIn } from './bindings.js';

/** Where a variable of one file is used, by text order. */
export interface VariableUses {
  readonly reads: readonly ts.Identifier[];
  /** The targets of assignments, the declaration's own initialiser not counted. */
  readonly writes: readonly ts.Identifier[];
}

/** The uses of the variable that a name declares. Scopes of one file decide, so the answer survives other files' edits. */
export const usesOfVariable: (name: ts.Identifier) => VariableUses = memoize((name: ts.Identifier) => {
  const declared = declaringName(name);
  const reads: ts.Identifier[] = [];
  const writes: ts.Identifier[] = [];
  for (const use of referencesIn(name.getSourceFile()).get(name.text) ?? []) {
    if (bindingOf(use) !== declared) continue;
    const isWritten = isTarget(use);
    if (isWritten) writes.push(use);
    if (!isWritten || isReadAsWell(use)) reads.push(use);
  }
  return { reads, writes };
});

/** The declaration that a name refers to; undefined for what the file does not declare. */
export function declarationOf(use: ts.Identifier): ts.Declaration | undefined {
  return bindingOf(use)?.parent as ts.Declaration | undefined;
}

/** `x ??= f()` tests the old value, and answers it. */
function isReadAsWell(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isBinaryExpression(parent) && parent.left === use && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken
  );
}
