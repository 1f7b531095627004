/** What decides whether a function comes back to itself, and whether its own runs bring that to an end. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import { calleeOf, isCallLike, type CallLike } from '../../syntax/expressions.js';
import { isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { mayRunAlongside } from './alongside.js';
import { callsIn, questionOf } from './asking.js';
import { placeText } from './loop-writes.js';
import type { SpinWorld } from './spin-world.js';
import { isStopFlag } from './stop-flags.js';

/** A condition, and the function that tests it. */
export interface Guard {
  readonly test: ts.Expression;
  readonly within: FunctionNode;
}

/** A function that runs in each round, and the call by which that goes on. */
export interface Leg {
  readonly fn: FunctionNode;
  readonly call: CallLike;
}

/** The conditions under which a function comes to one of its calls; undefined where a loop, a `switch` or a `catch` decides. */
export function guardsOf(call: ts.Node, within: FunctionNode): readonly Guard[] | undefined {
  const tests: ts.Expression[] = [];
  for (let child = call, around = call.parent; child !== within.body; child = around, around = around.parent) {
    if (ts.isIfStatement(around) && child !== around.expression) tests.push(around.expression);
    else if (ts.isConditionalExpression(around) && child !== around.condition) tests.push(around.condition);
    else if (ts.isBinaryExpression(around) && around.right === child && isShortCircuit(around)) tests.push(around.left);
    else if (ts.isIterationStatement(around, false) || ts.isCaseBlock(around) || ts.isCatchClause(around))
      return undefined;
    else if (ts.isBlock(around)) tests.push(...leavingBefore(around, child));
  }
  return tests.map((test) => ({ test, within }));
}

function isShortCircuit({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

/** The tests of statements before `child` by which the function may have been left. */
function leavingBefore(block: ts.Block, child: ts.Node): readonly ts.Expression[] {
  return block.statements.flatMap((statement) =>
    statement.end <= child.pos && ts.isIfStatement(statement) && leaves(statement) ? [statement.expression] : [],
  );
}

function leaves(code: ts.Node): boolean {
  return contains(code, (node) => ts.isReturnStatement(node) || ts.isThrowStatement(node), isFunctionNode);
}

/** Whether the functions that run each time change what a guard reads, or may: then they come to their end by themselves. */
export function isOwnDoing(guard: Guard, round: readonly Leg[], world: SpinWorld): boolean {
  if (callsIn(guard.test).some((call) => questionOf(call, false, world) === undefined)) return true;
  if (identifiersIn(guard.test).some((name) => isMadeByRun(name, guard.within))) return true;
  return placesIn(guard.test).some((place) =>
    round.some((leg) => isAssignedIn(place, textOf(leg)) || isCalledIn(place, leg, world)),
  );
}

/** The text of a function without what is no part of a round. */
function textOf({ fn, call }: Leg): string {
  const parts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && !mayRunAlongside(node, call, fn)) return;
    if (ts.isBlock(node) || ts.isIfStatement(node)) ts.forEachChild(node, visit);
    else parts.push(node.getText());
  };
  visit(fn.body);
  return parts.join(';\n');
}

/** A parameter, or a variable of the function that is given the answer of a call: each run has its own. */
function isMadeByRun(name: ts.Identifier, within: FunctionNode): boolean {
  const declared = bindingOf(name);
  if (declared === undefined || declared.pos < within.pos || declared.end > within.end) return false;
  let { parent } = declared as ts.Node;
  while (ts.isBindingElement(parent) || ts.isObjectBindingPattern(parent) || ts.isArrayBindingPattern(parent))
    parent = parent.parent;
  if (ts.isParameter(parent)) return true;
  return ts.isVariableDeclaration(parent) && parent.initializer !== undefined && callsIn(parent.initializer).length > 0;
}

function identifiersIn(node: ts.Node): readonly ts.Identifier[] {
  if (ts.isIdentifier(node)) return [node];
  const found: ts.Identifier[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...identifiersIn(child));
  });
  return found;
}

function placesIn(test: ts.Expression): readonly string[] {
  return (test.getText().match(/[\w$.]+/gu) ?? []).filter((word) => !/^\d/u.test(word));
}

/** Whether a text assigns a place. */
function isAssignedIn(place: string, text: string): boolean {
  const escaped = place.replaceAll(/[$.]/gu, String.raw`\$&`);
  const assigned = new RegExp(
    String.raw`(?:\+\+|--)${escaped}|(?:^|[^\w$.])${escaped}\s*(?:(?:\*\*|\?\?|\|\||&&|<<|>>>?|[-+*/%&|^])?=[^=]|\+\+|--)`,
    'u',
  );
  return assigned.test(text);
}

/** Whether a round calls a method of a place, or of what it is a member of, that may change it. */
function isCalledIn(place: string, { fn, call }: Leg, world: SpinWorld): boolean {
  const parts = place.split('.');
  const owner = parts.length > 1 ? parts.slice(0, -1).join('.') : place;
  if (owner === 'this') return false;
  const mayAsk = isStopFlag(parts.at(-1) ?? '');
  const mayChange = (node: ts.Node): boolean =>
    isCallLike(node) && ownerOf(node) === owner && !(mayAsk && questionOf(node, false, world) !== undefined);
  return contains(fn.body, mayChange, (node) => !mayRunAlongside(node, call, fn));
}

/** `queue` of `queue.shift()` */
function ownerOf(call: CallLike): string | undefined {
  const callee = calleeOf(call);
  return ts.isPropertyAccessExpression(callee) ? placeText(callee.expression) : undefined;
}
