import * as ts from 'typescript';
import { isNothing } from '../../syntax/absence.js';
import { literalValue } from '../../syntax/literals.js';
import type { Loss } from './fate-lattice.js';

/** What becomes of an operand: the operation may answer it, assign it, or keep track of it by comparing; else it is lost. */
type Use = 'answered' | 'assigned' | 'tracked' | Extract<Loss, 'statement' | 'tested' | 'observed'>;

/**
 * What an operation does with a future that is one of its operands.
 *
 * @example it answers `a` of `a ?? b`, tests it in `a && b`, and keeps track of it in `a === b`
 */
export function useOfOperand(operand: ts.Expression, { left, right, operatorToken }: ts.BinaryExpression): Use {
  const isRight = right === operand;
  switch (operatorToken.kind) {
    case ts.SyntaxKind.CommaToken:
      return isRight ? 'answered' : 'statement';
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return 'answered';
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return isRight ? 'answered' : 'tested';
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return isRight ? 'assigned' : 'tested';
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return isWrittenOut(isRight ? left : right) ? 'tested' : 'tracked';
    case ts.SyntaxKind.InKeyword:
    case ts.SyntaxKind.InstanceOfKeyword:
      return 'observed';
    default:
      return 'tested';
  }
}

/** `undefined`, `'yes'`, `0`: no future that could be the same. */
function isWrittenOut(value: ts.Expression): boolean {
  return isNothing(value) || literalValue(value) !== undefined;
}
