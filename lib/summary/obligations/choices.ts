/**
 * Values that one of several expressions gives: `p = p.ready ? p : inner.poll(cx)`. Whichever is evaluated last on a path fills the
 * place of the whole, and what is known of it goes where the whole is put.
 */
import * as ts from 'typescript';
import { assignedBy, type Assignment } from '../../cfg/assignments.js';
import type { Facts, Knowledge } from '../../cfg/knowledge.js';
import { dependsOn, placeOf } from '../../cfg/places.js';
import { unwrap, wrapped } from '../../syntax/expressions.js';

/** What an element gives a new value: a variable, a member, or the choice that it is one of the expressions of. */
export function filledBy(element: ts.Node): Assignment | undefined {
  return assignedBy(element) ?? chosenBy(element);
}

/** The place of a value: of the choice that it is, too. */
export function sourceOf(value: ts.Expression): string | undefined {
  const written = unwrap(value);
  return isChoice(written) ? placeOfChoice(written) : placeOf(value);
}

/** Whether a place is that of a choice: it is read once, where the whole is put. */
export function isPlaceOfChoice(place: string): boolean {
  return place.startsWith('choice@');
}

function placeOfChoice(choice: ts.Expression): string {
  return `choice@${choice.pos}`;
}

function chosenBy(element: ts.Node): Assignment | undefined {
  if (!ts.isExpression(element) || unwrap(element) !== element || isChoice(element)) return undefined;
  let at = wrapped(element);
  let whole: ts.Expression | undefined;
  while (isChoice(at.parent) && !(ts.isConditionalExpression(at.parent) && at.parent.condition === at)) {
    whole = at.parent;
    at = wrapped(whole);
  }
  return whole === undefined || !isPut(at) ? undefined : { place: placeOfChoice(whole), value: element };
}

function isChoice(node: ts.Node): node is ts.ConditionalExpression | ts.BinaryExpression {
  return (
    ts.isConditionalExpression(node) ||
    (ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
        node.operatorToken.kind === ts.SyntaxKind.BarBarToken))
  );
}

/** Whether a value is put into a variable or a member. */
function isPut(value: ts.Expression): boolean {
  const { parent } = value;
  return ts.isVariableDeclaration(parent) || (ts.isBinaryExpression(parent) && assignedBy(parent)?.value === value);
}

/** What is known of members of a value, and of predicates over it, said of the place that it is copied to. */
export function partsOf(facts: Facts, source: string, place: string): readonly (readonly [string, Knowledge])[] {
  return [...facts].flatMap(([at, knowledge]) => {
    const around = at === source || !dependsOn(at, source) ? [] : at.split(source);
    return around.length === 2 ? [[around.join(place), knowledge] as const] : [];
  });
}
