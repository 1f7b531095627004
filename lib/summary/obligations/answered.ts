/** What tells whoever runs a piece of code that the obligation was met there, or before. */
import { factsOf } from '../../cfg/conditions.js';
import type { Edge } from '../../cfg/graph.js';
import type { FunctionNode } from '../../syntax/functions.js';
import { answersYesOrNo } from '../answers.js';
import { MEETS, type Outcome } from './obligation.js';

/** `if (res.headersSent) return;`, `if (this.destroyed) return;`: nobody waits any more. */
export function saysAnswered(edge: Edge): boolean {
  return factsOf(edge).some(
    ({ place, knowledge }) =>
      knowledge.isTruthy === true &&
      /\.(?:headersSent|writableEnded|writableFinished|finished|destroyed|sent|timedout)$/u.test(place),
  );
}

/** `if (isAborted(stream, callback)) return;`: which of the two a function has done its answer says, and we do not follow that. */
export function unlessTold(fn: FunctionNode, outcome: Outcome): Outcome {
  return outcome.meets && outcome.leaves !== 'never' && answersYesOrNo(fn) ? MEETS : outcome;
}
