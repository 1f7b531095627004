import * as ts from 'typescript';
import type { FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { bareName, calleeOf, isMemberAccess, unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { isPrinted } from '../../syntax/known-calls.js';
import { hasShebang } from '../../syntax/shebang.js';
import { endsAtOnce, isTask } from './waiting.js';

/**
 * Whether a call starts a program: `main();`, of a function that answers nothing, or `server.listen();`, as the last thing that a file
 * does which exports nothing, or is to be run by its first line; no file of the program imports that file, unless the function is its own. A
 * file that nobody imports may export that function, and nothing else: somebody else's program starts it then. Or it is all that is done
 * where the file is the one that was started. A failure ends the process and is printed, and nothing comes after that could have waited.
 */
export function isEntryCall(call: ts.CallExpression, dispatch: Dispatch): boolean {
  const statement = wrapped(call).parent;
  if (!ts.isExpressionStatement(statement)) return false;
  if (isWhereStarted(statement)) return true;
  const last = lastStatement(statement);
  const file = last.parent;
  if (!ts.isSourceFile(file)) return false;
  const callee = calleeOf(call);
  const isExporting = !hasShebang(file) && file.statements.some(isExport);
  if (isExporting && !(exportsOnly(callee, file) && !mayBeImported(file, dispatch))) return false;
  if (!file.statements.slice(file.statements.indexOf(last) + 1).every(isIdle)) return false;
  // A function called on the spot, `(async () => { … })();`, is the whole of a program only where it uses something.
  const isNamed =
    ts.isIdentifier(callee) || (isFunctionLiteral(callee) && file.statements.some(ts.isImportDeclaration));
  const called = isNamed ? dispatch.calleesOf(call) : [];
  // What is written on the spot in a module is a program, whether it waits for anything or not, and answers the status that it ends with or not.
  const isStart = isFunctionLiteral(callee) ? isProgram : isTaskInSight;
  const isTaskOfOwn = called.length > 0 && called.every((each) => isStart(each));
  if (!isTaskOfOwn && !STARTS.test(bareName(calleeOf(call)) ?? '')) return false;
  const isInFile =
    isTaskOfOwn && called.every((each) => each.kind === 'callable' && each.callable.getSourceFile() === file);
  return isInFile || !mayBeImported(file, dispatch);
}

/** The statement that is over with a statement: the `if` around, of which that is the last thing done. */
function lastStatement(statement: ts.Statement): ts.Statement {
  const { parent } = statement;
  const branch = ts.isBlock(parent) && parent.statements.at(-1) === statement ? parent : statement;
  return ts.isIfStatement(branch.parent) ? lastStatement(branch.parent) : statement;
}

/** `if (require.main === module) run();`, `if (import.meta.main) { run(); }` */
function isWhereStarted(statement: ts.ExpressionStatement): boolean {
  const { parent } = statement;
  const branch = ts.isBlock(parent) && parent.statements.at(-1) === statement ? parent : statement;
  const test = branch.parent;
  return (
    ts.isIfStatement(test) &&
    test.thenStatement === branch &&
    ts.isSourceFile(test.parent) &&
    STARTED.test(test.expression.getText())
  );
}

const STARTED = /\brequire\.main\b|\bimport\.meta\.main\b|\bprocess\.argv\[1\]/u;

/** `server.listen(80)`, `program.parseAsync()` */
const STARTS = /^(?:listen|start|run|main|serve|launch|bootstrap|parseAsync)$/u;

/** A function that can be seen to answer nothing. */
function isTaskInSight(called: FunctionValue): boolean {
  return called.kind === 'callable' && isTask(called.callable);
}

function isProgram(called: FunctionValue): boolean {
  return called.kind === 'callable' && (isTask(called.callable, isStatus) || endsAtOnce(called.callable, isStatus));
}

/** What a program ends with: `0`, `process.exitCode` */
function isStatus(answer: ts.Expression): boolean {
  const value = unwrap(answer);
  if (ts.isConditionalExpression(value)) return isStatus(value.whenTrue) && isStatus(value.whenFalse);
  return ts.isNumericLiteral(value) || value.getText() === 'process.exitCode';
}

/** By its bare name: whether some specifier of the program may mean a file. */
function mayBeImported(file: ts.SourceFile, { view }: Dispatch): boolean {
  const name = bareFileName(file.fileName);
  return [...view.index().specifiers].some((specifier) => bareFileName(specifier) === name);
}

function bareFileName(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[cm]?[jt]sx?$/u, '');
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

/** Whether a function is all that its file exports: `export default async function main() { … }`, `export { main };`. */
function exportsOnly(callee: ts.Expression, file: ts.SourceFile): boolean {
  if (!ts.isIdentifier(callee)) return false;
  const isCalled = (name: ts.Node | undefined): boolean =>
    name !== undefined && ts.isIdentifier(name) && name.text === callee.text;
  return file.statements.filter(isExport).every((statement) => {
    if (ts.isFunctionDeclaration(statement)) return isCalled(statement.name);
    if (ts.isExportAssignment(statement)) return isCalled(statement.expression);
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.every(({ name }) => isCalled(name));
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return false;
    const { exportClause } = statement;
    return (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.every(({ propertyName, name }) => isCalled(propertyName ?? name))
    );
  });
}

/** A declaration, a listener of the process, `process.on('unhandledRejection', …)`, or something printed. */
function isIdle(statement: ts.Statement): boolean {
  return (
    (ts.isExpressionStatement(statement) &&
      (isListenerOfProcess(statement.expression) || isPrinting(statement.expression))) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    statement.kind === ts.SyntaxKind.EmptyStatement
  );
}

function isPrinting(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && isPrinted(expression);
}

function isListenerOfProcess(expression: ts.Expression): boolean {
  const callee = ts.isCallExpression(expression) ? calleeOf(expression) : undefined;
  return (
    callee !== undefined &&
    isMemberAccess(callee) &&
    bareName(callee.expression) === 'process' &&
    /^(?:on|once)$/u.test(bareName(callee) ?? '')
  );
}
