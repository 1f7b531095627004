/** Members of what a constant holds: its initializer says more of them than its annotation, which any value of the type would do for. */
import * as ts from 'typescript';
import { propertyName, unwrap } from '../syntax/expressions.js';
import { resolveSymbol } from '../types/resolve.js';
import { declarationBehind } from '../types/symbols.js';
import { isOpenMember } from './implementations.js';
import type { ProgramView } from './program-view.js';
import { assignsTo } from './reassignment.js';

/**
 * What an access of a member of a constant, of this file or imported, comes to, where its type leaves that open; undefined where the object
 * is not made by the constant's initializer, or the member may have been given another value.
 *
 * @param declared the declarations of the member in the constant's type
 * @example for `both.stop`, the method that is written in `const both: Notifier = { stop() { … } }`, or in the class of `new Both()`
 */
export function memberOfConstant(
  access: ts.Expression,
  declared: readonly ts.Declaration[],
  view: ProgramView,
): ts.Declaration | undefined {
  if (!ts.isPropertyAccessExpression(access) || !declared.some((each) => isOpenMember(each, view))) return undefined;
  return memberHeld(unwrap(access.expression), access.name.text, view.checker);
}

function memberHeld(value: ts.Expression, name: string, checker: ts.TypeChecker): ts.Declaration | undefined {
  const declaration = ts.isIdentifier(value) ? declarationBehind(value, checker) : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
    return undefined;
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined;
  const files = [declaration.getSourceFile(), value.getSourceFile()];
  if (files.some((file) => assignsTo(name, file))) return undefined;
  return memberOfMade(unwrap(declaration.initializer), name, checker);
}

function memberOfMade(made: ts.Expression, name: string, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (ts.isObjectLiteralExpression(made)) return memberOfLiteral(made, name);
  if (!ts.isNewExpression(made)) return undefined;
  const [declared] = resolveSymbol(checker, unwrap(made.expression))?.declarations ?? [];
  if (declared === undefined || !ts.isClassLike(declared) || declared.getSourceFile().isDeclarationFile)
    return undefined;
  const member = checker.getPropertyOfType(checker.getTypeAtLocation(made), name)?.valueDeclaration;
  return member?.getSourceFile().isDeclarationFile === false ? member : undefined;
}

/** What is spread, or has a computed name, may take the place of what stands before it. */
function memberOfLiteral(
  { properties }: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  const last = properties.findLast((each) => [undefined, name].includes(propertyName(each.name)));
  return propertyName(last?.name) === name ? last : undefined;
}
