import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import { membersOfTable } from '../syntax/tables.js';
import { resolveSymbol } from '../types/resolve.js';
import { isReassigned } from './reassignment.js';

/** The members of a table that is written out, or of the variable or field that keeps one; undefined when it cannot be seen whole. */
export function membersOf(table: ts.Expression, checker: ts.TypeChecker): readonly ts.Node[] | undefined {
  const value = unwrap(table);
  const written = membersOfTable(value);
  if (written !== undefined) return written;
  const declaration = resolveSymbol(checker, value)?.valueDeclaration;
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
    return undefined;
  const { initializer } = declaration;
  return initializer === undefined || isReassigned(declaration, checker)
    ? undefined
    : membersOfTable(unwrap(initializer));
}
