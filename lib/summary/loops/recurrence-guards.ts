/** What decides whether a function comes back to itself, and whether its own runs bring that to an end. */
import * as ts from 'typescript';
import { contains, isWithin } from '../../syntax/containing.js';
import { bindingOf, isAssignedLater } from '../../syntax/bindings.js';
import {
  argumentsOf,
  calleeOf,
  isCallLike,
  propertyName,
  receiverOf,
  unwrap,
  type CallLike,
} from '../../syntax/expressions.js';
import { isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { mayRunAlongside } from './alongside.js';
import { callsIn, questionOf } from './asking.js';
import { mayWrite } from './loop-activity.js';
import { placeText } from './loop-writes.js';
import type { SpinWorld } from './spin-world.js';
import { isStopFlag } from './stop-flags.js';

/** A function that runs in each round, and the call by which that goes on. */
export interface Leg {
  readonly fn: FunctionNode;
  readonly call: CallLike;
}

/** The conditions under which a function comes to one of its calls; undefined where a loop, a `switch` or a `catch` decides. */
export function guardsOf(call: ts.Node, within: FunctionNode): readonly ts.Expression[] | undefined {
  const tests: ts.Expression[] = [];
  for (let child = call, around = call.parent; child !== within.body; child = around, around = around.parent) {
    if (ts.isIfStatement(around) && child !== around.expression) tests.push(around.expression);
    else if (ts.isConditionalExpression(around) && child !== around.condition) tests.push(around.condition);
    else if (ts.isBinaryExpression(around) && around.right === child && isShortCircuit(around)) tests.push(around.left);
    else if (ts.isIterationStatement(around, false) || ts.isCaseBlock(around) || ts.isCatchClause(around))
      return undefined;
    else if (ts.isBlock(around)) tests.push(...leavingBefore(around, child));
  }
  return tests;
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
export function isOwnDoing(guard: ts.Expression, round: readonly Leg[], world: SpinWorld): boolean {
  if (callsIn(guard).some((call) => questionOf(call, false, world) === undefined)) return true;
  if (identifiersIn(guard).some((name) => isMadeByRun(name, round))) return true;
  return placesIn(guard).some((place) =>
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

/** A parameter, or a variable of the round that is given the answer of a call: each run has its own. */
function isMadeByRun(name: ts.Identifier, round: readonly Leg[]): boolean {
  const declared = bindingOf(name);
  if (declared === undefined || !round.some(({ fn }) => isWithin(declared, fn))) return false;
  let { parent } = declared as ts.Node;
  while (ts.isBindingElement(parent) || ts.isObjectBindingPattern(parent) || ts.isArrayBindingPattern(parent))
    parent = parent.parent;
  if (ts.isParameter(parent)) return !isHandedOn(declared, round);
  return ts.isVariableDeclaration(parent) && parent.initializer !== undefined && callsIn(parent.initializer).length > 0;
}

/**
 * Whether a parameter is the same in each run: `box` of `consume(box)`, whose round ends in `consume(box)`. Whatever else is given it
 * may change it.
 */
function isHandedOn(name: ts.Identifier, round: readonly Leg[]): boolean {
  const at = round.findIndex(({ fn }) => fn === name.parent.parent);
  const leg = round[at];
  const caller = round.at(at - 1);
  if (leg === undefined || caller === undefined || isAssignedLater(name)) return false;
  const position = leg.fn.parameters.findIndex((each) => each === name.parent);
  const given = argumentsOf(caller.call)[position];
  return given !== undefined && isUseOf(given, name) && round.every(({ fn, call }) => !isGivenAway(name, fn, call));
}

function isUseOf(expression: ts.Expression, name: ts.Identifier): boolean {
  const value = unwrap(expression);
  return ts.isIdentifier(value) && bindingOf(value) === name;
}

/** Whether a function hands a parameter, or a part of it, to any call but the one by which its round goes on. */
function isGivenAway(name: ts.Identifier, fn: FunctionNode, goingOn: CallLike): boolean {
  const names = (node: ts.Node): boolean => ts.isIdentifier(node) && isUseOf(node, name);
  const takes = (node: ts.Node): boolean => {
    if (!isCallLike(node)) return false;
    const receiver = receiverOf(node);
    const isOfPart = receiver !== undefined && !isUseOf(receiver, name) && contains(receiver, names);
    return isOfPart || argumentsOf(node).some((each) => contains(each, names));
  };
  return contains(fn.body, takes, (node) => node === goingOn);
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
  const flag = parts.at(-1) ?? '';
  const isLeftAlone = (node: CallLike): boolean =>
    isStopFlag(flag) && (questionOf(node, false, world) !== undefined || leavesFieldAlone(node, flag, world));
  const mayChange = (node: ts.Node): boolean => isCallLike(node) && ownerOf(node) === owner && !isLeftAlone(node);
  return contains(fn.body, mayChange, (node) => !mayRunAlongside(node, call, fn));
}

/** Whether all methods that a call may call are in sight, and do nothing to a plain field of their class. */
function leavesFieldAlone(call: CallLike, field: string, world: SpinWorld): boolean {
  return world.dispatch.calleesOf(call).every((value) => {
    if (value.kind !== 'callable' || !isFunctionNode(value.callable)) return false;
    const owner = value.callable.parent;
    const isField = (member: ts.ClassElement): boolean =>
      ts.isPropertyDeclaration(member) && propertyName(member.name) === field;
    return ts.isClassLike(owner) && owner.members.some(isField) && !mayWrite(value.callable, field, world);
  });
}

/** `queue` of `queue.shift()` */
function ownerOf(call: CallLike): string | undefined {
  const callee = calleeOf(call);
  return ts.isPropertyAccessExpression(callee) ? placeText(callee.expression) : undefined;
}
