import * as ts from 'typescript';

/** `a && b && c` as `[a, b, c]`, however long. */
export function operandsOf(node: ts.BinaryExpression): ts.Expression[] {
  const operands: ts.Expression[] = [node.right];
  let left = node.left;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === node.operatorToken.kind) {
    operands.push(left.right);
    left = left.left;
  }
  operands.push(left);
  return operands.reverse();
}

export function isWrapper(
  node: ts.Expression,
): node is
  ts.ParenthesizedExpression | ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression | ts.TypeAssertion {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    (ts.isNonNullExpression(node) && !ts.isOptionalChain(node))
  );
}

export function isShortCircuit(node: ts.BinaryExpression): boolean {
  const operator = node.operatorToken.kind;
  return (
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.QuestionQuestionToken
  );
}

export function isAssignment(node: ts.BinaryExpression): boolean {
  const operator: ts.SyntaxKind = node.operatorToken.kind;
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

export function logicalOf(operator: ts.SyntaxKind): ts.SyntaxKind | undefined {
  if (operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken) return ts.SyntaxKind.AmpersandAmpersandToken;
  if (operator === ts.SyntaxKind.BarBarEqualsToken) return ts.SyntaxKind.BarBarToken;
  return operator === ts.SyntaxKind.QuestionQuestionEqualsToken ? ts.SyntaxKind.QuestionQuestionToken : undefined;
}
