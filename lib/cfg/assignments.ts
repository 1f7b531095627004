import * as ts from 'typescript';
import { placeOf, placeOfBinding } from './places.js';

/** A place that is given a new value; the value itself when it is written there. */
export interface Assignment {
  readonly place: string;
  readonly value: ts.Expression | undefined;
}

/** The place that an element gives a new value, and the value when it is written there. */
export function assignedBy(element: ts.Node): Assignment | undefined {
  if (ts.isVariableDeclaration(element)) {
    return ts.isIdentifier(element.name)
      ? { place: placeOfBinding(element.name), value: element.initializer }
      : undefined;
  }
  const [target, value] =
    ts.isBinaryExpression(element) && isAssigning(element.operatorToken.kind)
      ? [element.left, isStoring(element.operatorToken.kind) ? element.right : undefined]
      : (ts.isPrefixUnaryExpression(element) || ts.isPostfixUnaryExpression(element)) && isStep(element.operator)
        ? [element.operand, undefined]
        : [];
  const place = target === undefined ? undefined : placeOf(target);
  return place === undefined ? undefined : { place, value };
}

/** A name for an assigned value: its place, or where it is written. */
export function valueKey(value: ts.Expression): string {
  return placeOf(value) ?? `value@${value.pos}`;
}

function isAssigning(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

/** `??=` and its siblings are elements only of the ways on which they assign. */
function isStoring(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.EqualsToken ||
    operator === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    operator === ts.SyntaxKind.BarBarEqualsToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken
  );
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}
