/** Ways that something else opens: whoever has set a state, or was given the callback, may have called back, or may still do so. */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import { contains, isWithin } from '../../syntax/containing.js';
import {
  argumentsOf,
  bareName,
  calleeOf,
  type CallLike,
  isCallLike,
  isMemberAccess,
  unwrap,
} from '../../syntax/expressions.js';
import type { FunctionNode } from '../../syntax/functions.js';
import type { Loss } from '../obligations/obligation.js';

/** Objects of the whole process. */
const GLOBALS = new Set(['process', 'global', 'globalThis']);

/**
 * Whether others decide how a callback was lost. The test that leads there asks for a member of `this`, a variable around the
 * function or a setting of the process, or it asks a callee that was given the callback, or what can be answered through instead; or
 * a method of such a thing was given the callback. Any other test asks what this call was given, or has found out.
 *
 * @param carriers the callback, and the parameters that can be answered through instead
 * @example `if (this.isStopped) return;`, `if (state.stop) return;`, `if (!clientFor(req, res)) return;`, `this.advance(callback);`
 */
export function isForOthersToSay(loss: Loss, fn: FunctionNode, carriers: readonly ts.Identifier[]): boolean {
  return isLostByOthers(loss, { fn, carriers: new Set(carriers), seen: new Set() });
}

function isLostByOthers({ edge, dropped }: Loss, around: Around): boolean {
  if (dropped !== undefined && isCallLike(dropped.call)) {
    const { call, within } = dropped;
    // What a method does with it is for its object to say, and what a function tests may be of an object that it was given.
    if (asksOthers(calleeOf(call), around)) return true;
    if (within === undefined) return false;
    const { owner } = within;
    return isLostByOthers(within, owner === undefined ? around : { ...around, fn: owner, caller: { call, around } });
  }
  const asked = edge?.test === undefined || edge.kind === 'throw' ? undefined : testAround(edge.test);
  return asked !== undefined && asksOthers(asked, around);
}

interface Around {
  readonly fn: FunctionNode;
  /** Where the function was called, and what is around that. */
  readonly caller?: { readonly call: CallLike; readonly around: Around };
  readonly carriers: ReadonlySet<ts.Node>;
  /** Variables that were looked into. */
  readonly seen: Set<ts.Node>;
}

/** The whole of a condition; of a `case`, what the `switch` is about. */
function testAround(test: ts.Node): ts.Node {
  let whole = test;
  while (ts.isExpression(whole.parent) && !ts.isFunctionLike(whole.parent)) whole = whole.parent;
  return ts.isCaseClause(whole.parent) ? whole.parent.parent.parent.expression : whole;
}

function asksOthers(asked: ts.Node, around: Around): boolean {
  const { fn, carriers, seen } = around;
  const isCarrier = (given: ts.Expression): boolean => {
    const value = unwrap(given);
    const binding = ts.isIdentifier(value) ? bindingOf(value) : undefined;
    return binding !== undefined && carriers.has(binding);
  };
  const isOthers = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
    if (isCallLike(node) && argumentsOf(node).some(isCarrier)) return true;
    if (!ts.isIdentifier(node) || isMemberName(node)) return false;
    const binding = bindingOf(node);
    if (binding === undefined) return GLOBALS.has(node.text);
    if (seen.has(binding)) return false;
    seen.add(binding);
    const declaration = binding.parent;
    if (!isWithin(declaration, fn)) return mayChange(node, declaration);
    const given = argumentFor(declaration, around);
    if (given !== undefined) return given;
    const made = initializerOf(declaration);
    return made !== undefined && !ts.isFunctionLike(made) && asksOthers(made, around);
  };
  const isKept = (node: ts.Node): boolean =>
    ts.isFunctionLike(node) || (carriers.size === 1 && looksUpGiven(node, fn, carriers));
  return contains(asked, isOthers, isKept);
}

/**
 * `sink.kinds.has` of `sink.kinds.has(event.kind)`: what is looked up says more of what this call was given than of who keeps it. Not
 * where something else can be answered through: whoever keeps a request may have taken it over.
 */
function looksUpGiven(node: ts.Node, fn: FunctionNode, carriers: ReadonlySet<ts.Node>): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.expression !== node) return false;
  const isGiven = (each: ts.Node): boolean => {
    const binding = ts.isIdentifier(each) ? bindingOf(each) : undefined;
    return binding !== undefined && !carriers.has(binding) && fn.parameters.some(({ name }) => name === binding);
  };
  return LOOKING_UP.has(bareName(calleeOf(call)) ?? '') && call.arguments.some((each) => contains(each, isGiven));
}

/** Methods of the language that answer by what they are given. */
const LOOKING_UP: ReadonlySet<string> = new Set(['get', 'has', 'includes', 'test']);

/** Whether others say what a parameter is by the argument that it was given; undefined for what is no parameter of a function that we saw called. */
function argumentFor(declaration: ts.Node, { fn, caller }: Around): boolean | undefined {
  const index = caller === undefined ? -1 : fn.parameters.findIndex((each) => each === declaration);
  const argument = caller === undefined ? undefined : argumentsOf(caller.call)[index];
  return caller === undefined || argument === undefined ? undefined : asksOthers(argument, caller.around);
}

/** What a variable is given where it is declared, by itself or in a pattern. */
function initializerOf(declaration: ts.Node): ts.Expression | undefined {
  let holder = declaration;
  while (ts.isBindingElement(holder)) holder = holder.parent.parent;
  return ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
}

function isMemberName(name: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;
}

/** What a function around was given, a variable that can be assigned to, a member of any: imports, functions and constants do not change. */
function mayChange(name: ts.Identifier, declaration: ts.Node): boolean {
  // What a function that was handed in answers depends on what it is asked.
  const isCalled = ts.isCallExpression(name.parent) && name.parent.expression === name;
  if (ts.isParameter(declaration) || ts.isBindingElement(declaration)) return !isCalled;
  if (!ts.isVariableDeclaration(declaration)) return false;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return !isConst || isMemberAccess(name.parent);
}
