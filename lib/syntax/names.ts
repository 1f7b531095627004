import * as ts from 'typescript';
import { bareName, unwrap } from './expressions.js';
import { isMapRead } from './tables.js';

/** The name of what a call of `name` answers. */
export function resultName(name: string): string {
  return `${name}()`;
}

/** The name of any member of the table or list `name`. */
export function tableName(name: string): string {
  return `${name}[]`;
}

/** The name of the default export of a module, by a file name or an import specifier: both end in the same word. */
export function defaultExportName(fileOrSpecifier: string): string {
  const parts = fileOrSpecifier.replace(/\.[cm]?[jt]sx?$/u, '').split(/[/\\:]/u);
  const last = parts.at(-1);
  return `default:${(last === 'index' ? parts.at(-2) : last) ?? ''}`;
}

/** The name under which a module exports something, by the name that stands in an import or export clause. */
export function exportedName(name: string, module: string | undefined): string {
  return name === 'default' && module !== undefined ? defaultExportName(module) : name;
}

/**
 * The names of the functions that an expression may evaluate to, as far as syntax shows.
 *
 * @example `fs.readFileSync` → readFileSync; `a ?? b` → a, b; `make(x)` → make(); `table[key]` → table[]; `f.bind(x)` → f
 */
export function valueNames(expression: ts.Expression): readonly string[] {
  const value = unwrap(expression);
  const name = bareName(value);
  if (name !== undefined) {
    // `f.call(…)`, `f.apply(…)`: the function called is the receiver; `f.default` is what CommonJS exports as `f`.
    if (ts.isPropertyAccessExpression(value) && (name === 'call' || name === 'apply' || name === 'default')) {
      return [name, ...valueNames(value.expression)];
    }
    return [name];
  }
  if (value.kind === ts.SyntaxKind.SuperKeyword) return baseNames(value);
  if (ts.isConditionalExpression(value)) return [...valueNames(value.whenTrue), ...valueNames(value.whenFalse)];
  if (ts.isBinaryExpression(value)) return operandNames(value);
  if (ts.isElementAccessExpression(value)) return valueNames(value.expression).map(tableName);
  if (ts.isCallExpression(value)) return calledNames(value);
  return [];
}

/** What `super` stands for when it is called: the class that the class around it extends. */
function baseNames(superKeyword: ts.Node): readonly string[] {
  for (let around = superKeyword.parent; !ts.isSourceFile(around); around = around.parent) {
    if (!ts.isClassLike(around)) continue;
    const base = baseOf(around);
    return base === undefined ? [] : valueNames(base.expression);
  }
  return [];
}

/** The clause that names the class a class extends. */
export function baseOf(heir: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return heir.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

/** Operators whose answer is one of their operands; arithmetic never answers a function. */
function operandNames(value: ts.BinaryExpression): readonly string[] {
  switch (value.operatorToken.kind) {
    case ts.SyntaxKind.CommaToken:
    case ts.SyntaxKind.EqualsToken:
      return valueNames(value.right);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return [...valueNames(value.left), ...valueNames(value.right)];
    default:
      return [];
  }
}

function calledNames(call: ts.CallExpression): readonly string[] {
  const callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind') return valueNames(callee.expression);
  if (isMapRead(callee)) return [resultName('get'), ...valueNames(callee.expression).map(tableName)];
  return valueNames(callee).map(resultName);
}
