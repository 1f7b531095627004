import ts from 'typescript';
import { isMemberAccess, isNamedElement, unwrap } from '../syntax/expressions.js';
import { isFunctionNode, type Unit } from '../syntax/functions.js';

/**
 * Whether a call in a function happens only if its caller asked for it: a boolean parameter, or an option of one, stands between
 * the function's start and the call. What such a function does is then the call site's choice, not the function's habit.
 *
 * @example `function path(name: string, create = false) { if (create) mkdirSync(name); … }`
 */
export function isBehindFlag(node: ts.Node, unit: Unit): boolean {
  const parameters = parametersOf(unit);
  if (parameters.length === 0) return false;
  const isFlag = (condition: ts.Expression): boolean =>
    conjuncts(condition).some((each) => isFlagTest(each, parameters, node));
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && child !== unit;) {
    if (ts.isIfStatement(parent) && parent.expression !== child && isFlag(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && parent.condition !== child && isFlag(parent.condition)) return true;
    if (isAndWithRight(parent, child) && isFlag(parent.left)) return true;
    if (ts.isBlock(parent) && leavesBefore(parent, child, isFlag)) return true;
    child = parent;
    parent = parent.parent;
  }
  return false;
}

function isAndWithRight(node: ts.Node, child: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    node.right === child
  );
}

/** `if (!flag) return;` before the statement that holds the call. */
function leavesBefore(block: ts.Block, statement: ts.Node, isFlag: (condition: ts.Expression) => boolean): boolean {
  for (const each of block.statements) {
    if (each === statement) return false;
    if (ts.isIfStatement(each) && isReturn(each.thenStatement) && isFlag(each.expression)) return true;
  }
  return false;
}

function isReturn(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.length === 1 && statement.statements.every(isReturn);
  return ts.isReturnStatement(statement);
}

function conjuncts(condition: ts.Expression): readonly ts.Expression[] {
  const test = unwrap(condition);
  const isJoined =
    ts.isBinaryExpression(test) &&
    (test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      test.operatorToken.kind === ts.SyntaxKind.BarBarToken);
  return isJoined ? [...conjuncts(test.left), ...conjuncts(test.right)] : [test];
}

function isFlagTest(test: ts.Expression, parameters: readonly ts.ParameterDeclaration[], call: ts.Node): boolean {
  let value = unwrap(test);
  if (ts.isPrefixUnaryExpression(value) && value.operator === ts.SyntaxKind.ExclamationToken)
    value = unwrap(value.operand);
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    value = unwrap(value.left);
  if (ts.isIdentifier(value)) return parameters.some((parameter) => declaresFlag(parameter, value.text));
  if (!isMemberAccess(value)) return false;
  // An option that the call itself uses is data (`if (o.file) read(o.file)`), not a flag.
  const holder = unwrap(value.expression);
  const isOption =
    ts.isIdentifier(holder) && parameters.some(({ name }) => ts.isIdentifier(name) && name.text === holder.text);
  return isOption && !call.getText().includes(value.getText());
}

function declaresFlag(parameter: ts.ParameterDeclaration, name: string): boolean {
  if (ts.isIdentifier(parameter.name)) {
    return (
      parameter.name.text === name &&
      (isBoolean(parameter.initializer) || parameter.type?.kind === ts.SyntaxKind.BooleanKeyword)
    );
  }
  return parameter.name.elements.some(
    (element) =>
      isNamedElement(element) &&
      ts.isIdentifier(element.name) &&
      element.name.text === name &&
      isBoolean(element.initializer),
  );
}

function isBoolean(initializer: ts.Expression | undefined): boolean {
  return initializer?.kind === ts.SyntaxKind.TrueKeyword || initializer?.kind === ts.SyntaxKind.FalseKeyword;
}

function parametersOf(unit: Unit): readonly ts.ParameterDeclaration[] {
  if (isFunctionNode(unit)) return unit.parameters;
  return ts.isClassLike(unit) ? (unit.members.find(ts.isConstructorDeclaration)?.parameters ?? []) : [];
}
