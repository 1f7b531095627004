/**
 * Polls of many: a loop asks every element of a collection, and counts, removes or ticks off those that are ready. Whether some are
 * left is then a question to that bookkeeping, which paths do not follow.
 */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { isMemberAccess, unwrap } from '../../syntax/expressions.js';
import type { SolvedRoot } from '../obligations/root.js';

/** Whether an answer depends on a test that comes after a loop in which each element of a collection was polled. */
export function isAfterJoin(answer: ts.Node, { graph, uses }: SolvedRoot): boolean {
  const loops = [...uses.effects].flatMap(([poll, effects]) => {
    const loop = effects.some(({ kind }) => kind === 'inherit' || kind === 'meet')
      ? loopOver(poll, graph.root)
      : undefined;
    return loop !== undefined && loop.end <= answer.pos ? [loop] : [];
  });
  return loops.some((loop) =>
    graph.blocks.some(({ out }) =>
      out.some(
        ({ kind, test }) =>
          (kind === 'true' || kind === 'false') && test !== undefined && isBetween(test, loop, answer),
      ),
    ),
  );
}

function isBetween(test: ts.Node, loop: ts.Node, answer: ts.Node): boolean {
  return test.pos >= loop.end && test.end <= answer.end;
}

/** The loop whose element a call asks: `for (const part of parts) part.poll(cx)`, `for (…; i++) parts[i].poll(cx)`. */
function loopOver(call: ts.Node, root: ts.Node): ts.Node | undefined {
  if (!ts.isCallExpression(call) || !isMemberAccess(unwrap(call.expression))) return undefined;
  const asked = unwrap((unwrap(call.expression) as ts.PropertyAccessExpression).expression);
  for (let at: ts.Node = call.parent; at !== root; at = at.parent)
    if (ts.isIterationStatement(at, false) && isElementOf(asked, at)) return at;
  return undefined;
}

function isElementOf(asked: ts.Expression, loop: ts.Node): boolean {
  if (ts.isElementAccessExpression(asked)) return !ts.isStringLiteralLike(asked.argumentExpression);
  if (isMemberAccess(asked)) return isElementOf(unwrap(asked.expression), loop);
  const binding = ts.isIdentifier(asked) ? bindingOf(asked) : undefined;
  if (binding === undefined || binding.pos < loop.pos || binding.end > loop.end) return false;
  const { parent } = binding;
  const value = ts.isVariableDeclaration(parent) ? parent.initializer : undefined;
  // A variable of the loop's head, or of its body and set from an element.
  return (
    value === undefined ||
    isElementOf(unwrap(value), loop) ||
    (ts.isCallExpression(value) && /^(?:get|at)$/u.test(memberName(value)))
  );
}

function memberName(call: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
}
