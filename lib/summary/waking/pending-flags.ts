/**
 * Polls of many that remember in a flag whether some are left: `tasks.forEach((task) => { … isLeft = true; }); if (isLeft) return Pending;`.
 * A flag that is raised although the task was ready, or was not asked, answers pending with nobody to wake.
 */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { isWithin } from '../../syntax/containing.js';
import { unwrap } from '../../syntax/expressions.js';
import { enclosingFunction } from '../../syntax/functions.js';
import { isIterationCallback } from '../../syntax/iterations.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { isUndecided, type OpenPath } from '../obligations/openings.js';
import { type SolvedRoot, solveRoot, type World } from '../obligations/root.js';

/**
 * Where the flag that an answer depends on is raised without a waker kept. Only where nothing but the loop that raises it could have
 * kept one, and the answer comes right after the test.
 */
export function raisedUnwoken(answer: ts.Node, solved: SolvedRoot, world: World): ts.Node | undefined {
  const flag = flagBefore(answer);
  const [write, ...others] = flag === undefined ? [] : usesOfVariable(flag).writes;
  const raise = write?.parent;
  if (raise === undefined || others.length > 0 || !isRaise(raise)) return undefined;
  const { root } = solved.graph;
  const loop = loopAround(raise, root);
  const keeping = [...solved.uses.effects.keys()];
  if (loop === undefined || !keeping.every((each) => isWithin(each, loop))) return undefined;
  const round = enclosingFunction(raise);
  const { graph, paths } =
    round === undefined || round === root ? solved : solveRoot(round, solved.uses.carriers, world);
  const block = graph.blocks.find(({ elements }) => elements.includes(raise));
  const open = block === undefined ? [] : (paths.afterElement(block, raise)?.open ?? []);
  return open.some(isUnwoken) ? raise : undefined;
}

/** The loop, or the call of `forEach` and its siblings, that comes by a node once for each element. */
function loopAround(node: ts.Node, root: ts.Node): ts.Node | undefined {
  for (let at = node; at !== root; at = at.parent) {
    if (ts.isIterationStatement(at, false)) return enclosingFunction(at) === root ? at : undefined;
    if (ts.isFunctionLike(at)) return isIterationCallback(at) && enclosingFunction(at) === root ? at.parent : undefined;
  }
  return undefined;
}

/** `if (isLeft) return Pending;`, `return isLeft ? Pending : …;` of a flag that is down at first. */
function flagBefore(answer: ts.Node): ts.Identifier | undefined {
  const { parent } = answer;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === answer) return flagOf(parent.condition);
  if (!ts.isReturnStatement(parent)) return undefined;
  const taken = ts.isBlock(parent.parent) && parent.parent.statements.length === 1 ? parent.parent : parent;
  const test = taken.parent;
  return ts.isIfStatement(test) && test.thenStatement === taken ? flagOf(test.expression) : undefined;
}

function flagOf(expression: ts.Expression): ts.Identifier | undefined {
  const test = unwrap(expression);
  const binding = ts.isIdentifier(test) ? bindingOf(test) : undefined;
  const declaration = binding?.parent;
  const isDown =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer?.kind === ts.SyntaxKind.FalseKeyword;
  return isDown ? binding : undefined;
}

function isRaise(node: ts.Node): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    node.right.kind === ts.SyntaxKind.TrueKeyword
  );
}

function isUnwoken(path: OpenPath): boolean {
  return !path.isDoubtful && path.hands.length === 0 && !path.inherits.some((place) => isUndecided(place, path));
}
