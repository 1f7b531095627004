/** What decides whether a function comes back to itself, and whether its own runs bring that to an end. */
import * as ts from 'typescript';
import { contains } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import { isFunctionNode, type FunctionNode } from '../../syntax/functions.js';
import { callsIn, questionOf } from './asking.js';
import type { SpinWorld } from './spin-world.js';

/** A condition, and the function that tests it. */
export interface Guard {
  readonly test: ts.Expression;
  readonly within: FunctionNode;
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

/** Whether a call happens only when the function is left right after, by a branch that ends so. */
export function isOnTheWayOut(call: ts.Node, within: FunctionNode): boolean {
  for (let child = call, around = call.parent; child !== within.body; child = around, around = around.parent) {
    if (ts.isReturnStatement(child) || ts.isThrowStatement(child)) return ts.isIfStatement(around) || isBranch(around);
    if (ts.isBlock(child) && isBranch(child) && child.statements.some(leavesItself)) return true;
  }
  return false;
}

function isBranch(block: ts.Node): boolean {
  return ts.isBlock(block) && ts.isIfStatement(block.parent);
}

function leavesItself(statement: ts.Statement): boolean {
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** Whether the functions that run each time change what a guard reads, or may: then they come to their end by themselves. */
export function isOwnDoing(guard: Guard, running: readonly FunctionNode[], world: SpinWorld): boolean {
  if (callsIn(guard.test).some((call) => questionOf(call, false, world) === undefined)) return true;
  if (identifiersIn(guard.test).some((name) => isMadeByRun(name, guard.within))) return true;
  const texts = running.map((fn) => fn.body.getText());
  return placesIn(guard.test).some((place) => texts.some((text) => isWrittenIn(place, text)));
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

/** Whether a text assigns a place or calls a method on it. */
function isWrittenIn(place: string, text: string): boolean {
  const parts = place.split('.');
  const owner = parts.length > 1 ? parts.slice(0, -1).join('.') : place;
  const escape = (each: string): string => each.replaceAll(/[$.]/gu, String.raw`\$&`);
  const assigned = new RegExp(
    String.raw`(?:\+\+|--)${escape(place)}|(?:^|[^\w$.])${escape(place)}\s*(?:(?:\*\*|\?\?|\|\||&&|<<|>>>?|[-+*/%&|^])?=[^=]|\+\+|--)`,
    'u',
  );
  const called = owner === 'this' ? undefined : new RegExp(String.raw`(?:^|[^\w$.])${escape(owner)}\.\w+\(`, 'u');
  return assigned.test(text) || called?.test(text) === true;
}
