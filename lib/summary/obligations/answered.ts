/** What tells whoever runs a piece of code that the obligation was met there, or before. */
import * as ts from 'typescript';
import { factsOf } from '../../cfg/conditions.js';
import type { Edge } from '../../cfg/graph.js';
import { placeOf } from '../../cfg/places.js';
import type { FunctionNode } from '../../syntax/functions.js';
import { answersYesOrNo } from '../answers.js';
import { MEETS, type Outcome } from './obligation.js';

/**
 * `if (res.headersSent) return;`, `if (this.destroyed) return;`, `if (error.code === 'ECONNABORTED') return;`: nobody waits any more.
 * Of `hasLeft(error) || res.headersSent`, whoever wrote it takes the one for as good as the other.
 */
export function saysAnswered(edge: Edge): boolean {
  return (
    factsOf(edge).some(
      ({ place, knowledge }) =>
        (knowledge.isTruthy === true && ANSWERED.test(place)) ||
        (knowledge.equals !== undefined && CLIENT_GONE.test(knowledge.equals) && place.endsWith('.code')),
    ) ||
    (edge.kind === 'true' && edge.test !== undefined && alternativesOf(edge.test).some(isAnswered))
  );
}

const ANSWERED = /\.(?:headersSent|writableEnded|writableFinished|finished|destroyed|sent|timedout)$/u;

/** The codes of errors that a connection ends with whose other side has left. */
const CLIENT_GONE = /^"(?:ECONNABORTED|ECONNRESET|EPIPE)"$/u;

function isAnswered(test: ts.Expression): boolean {
  const place = placeOf(test);
  return place !== undefined && ANSWERED.test(place);
}

/** The operands that come after an expression in a chain of `||`. */
function alternativesOf(test: ts.Node): readonly ts.Expression[] {
  const { parent } = test;
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.BarBarToken) return [];
  return [...(parent.left === test ? [parent.right] : []), ...alternativesOf(parent)];
}

/** `if (isAborted(stream, callback)) return;`: which of the two a function has done its answer says, and we do not follow that. */
export function unlessTold(fn: FunctionNode, outcome: Outcome): Outcome {
  return outcome.meets && outcome.leaves !== 'never' && answersYesOrNo(fn) ? MEETS : outcome;
}
