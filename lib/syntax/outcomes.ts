import * as ts from 'typescript';
import { wrapped } from './expressions.js';

/** The outermost of the conditional expressions and short circuits whose outcome an expression may be. */
export function outermostBranch(value: ts.Expression): ts.Expression {
  const node = wrapped(value);
  const { parent } = node;
  const isBranch = ts.isConditionalExpression(parent) && parent.condition !== node;
  const isOperand =
    ts.isBinaryExpression(parent) &&
    (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
      parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
      (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === node));
  return isBranch || isOperand ? outermostBranch(parent) : value;
}
