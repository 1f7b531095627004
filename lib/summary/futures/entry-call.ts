import * as ts from 'typescript';
import type { FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { calleeOf, wrapped } from '../../syntax/expressions.js';
import { isTask } from './waiting.js';

/**
 * Whether a call starts a program: `main();` as the last thing a file does that exports nothing, of a function of that file which
 * answers nothing. A failure ends the process and is printed, and nothing comes after that could have waited.
 */
export function isEntryCall(call: ts.CallExpression, dispatch: Dispatch): boolean {
  const statement = wrapped(call).parent;
  if (!ts.isExpressionStatement(statement) || !ts.isSourceFile(statement.parent)) return false;
  const file = statement.parent;
  return (
    ts.isIdentifier(calleeOf(call)) &&
    !file.statements.some(isExport) &&
    file.statements.slice(file.statements.indexOf(statement) + 1).every(isDeclaration) &&
    dispatch.calleesOf(call).every((called) => isEntryOf(file, called))
  );
}

function isEntryOf(file: ts.SourceFile, called: FunctionValue): boolean {
  return called.kind === 'callable' && called.callable.getSourceFile() === file && isTask(called.callable);
}

/** `export {}` makes a module, and exports nothing. */
function isExport(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause === undefined || !ts.isNamedExports(exportClause) || exportClause.elements.length > 0;
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return (
    ts.isExportAssignment(statement) || (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    statement.kind === ts.SyntaxKind.EmptyStatement
  );
}
