import * as ts from 'typescript';
import { isRead } from '../syntax/accesses.js';
import { isTarget } from '../syntax/assignments.js';
import { isFunctionNode } from '../syntax/functions.js';
import { resolveSymbol } from '../types/resolve.js';
import { UNKNOWN_VALUE, type FunctionValue } from './callable.js';
import { implementationsOf } from './implementations.js';
import type { ProgramView } from './program-view.js';

/**
 * The getters and setters of the program that a property access runs; empty for plain properties. Reads by destructuring, by a
 * computed name and of private names are not seen: silence.
 */
export function accessorsRunBy(access: ts.PropertyAccessExpression, view: ProgramView): readonly FunctionValue[] {
  const declarations = resolveSymbol(view.checker, access)?.declarations ?? [];
  return declarations.flatMap((declaration): readonly FunctionValue[] => {
    if (!ts.isPropertySignature(declaration)) return accessorValue(declaration, access);
    // Of an interface's property some implementations may be plain: then we cannot be certain.
    const members = implementationsOf(declaration, view).map((member) => accessorValue(member, access));
    const found = members.flat();
    return found.length > 0 && members.some((values) => values.length === 0) ? [...found, UNKNOWN_VALUE] : found;
  });
}

function accessorValue(declaration: ts.Node, access: ts.PropertyAccessExpression): readonly FunctionValue[] {
  const isRun =
    (ts.isGetAccessor(declaration) && isRead(access)) || (ts.isSetAccessor(declaration) && isTarget(access));
  if (!isRun || !isFunctionNode(declaration) || declaration.getSourceFile().isDeclarationFile) return [];
  return [{ kind: 'callable', callable: declaration }];
}
