/** Functions that call themselves more than once on about the same input: each level of depth multiplies the work. */
import * as ts from 'typescript';
import { contains, isWithin } from '../../syntax/containing.js';
import { bindingOf } from '../../syntax/bindings.js';
import { calleeOf, unwrap } from '../../syntax/expressions.js';
import { isAsyncFunction, isFunctionNode, unitName, type FunctionNode } from '../../syntax/functions.js';
import { isIterationCallback, iterationOf } from '../../syntax/iterations.js';
import { literalValue } from '../../syntax/literals.js';
import type { Shape } from './shape.js';

/**
 * A function whose calls of itself branch and make their input smaller by a constant only: `fib(n - 1) + fib(n - 2)`, or a call in
 * a loop with one element less. Walks of trees go to a part of what they are given, sorting by halves divides it, and a
 * function that remembers its answers works each of them out once: all these are silent.
 */
export function branchingOf(fn: FunctionNode): readonly Shape[] {
  const name = unitName(fn);
  if (name === undefined || isAsyncFunction(fn) || fn.parameters.length === 0) return [];
  const calls: SelfCall[] = [];
  collect(fn.body, name, fn, { loop: false, branch: '', answer: undefined }, calls);
  const shrinking = calls.filter((each) => isAboutTheSameSize(each, fn));
  if (!branches(shrinking) || remembers(fn.body)) return [];
  const [first] = shrinking;
  return first === undefined ? [] : [{ kind: 'recursion', node: first.call, over: name, degree: 1 }];
}

interface SelfCall {
  readonly call: ts.CallExpression;
  readonly loop: boolean;
  /** Names the alternatives that it stands in; two calls of which one's is no prefix of the other's exclude each other. */
  readonly branch: string;
  /** The `return` that it stands in: calls in two of them exclude each other as well. */
  readonly answer: ts.ReturnStatement | undefined;
}

type Where = Omit<SelfCall, 'call'>;

function collect(node: ts.Node, name: string, fn: FunctionNode, where: Where, calls: SelfCall[]): void {
  if (isFunctionNode(node) && !isIterationCallback(node)) return;
  if (ts.isCallExpression(node) && isSelf(node, name, fn)) calls.push({ call: node, ...where });
  const isLoop = ts.isIterationStatement(node, false) || iterationOf(node) !== undefined;
  const inside = { ...where, loop: where.loop || isLoop, answer: ts.isReturnStatement(node) ? node : where.answer };
  const [one, other] = alternatives(node);
  ts.forEachChild(node, (child) => {
    const side = child === one ? 'a' : child === other ? 'b' : undefined;
    const branch = side === undefined ? inside.branch : `${inside.branch}/${String(node.pos)}${side}`;
    collect(child, name, fn, { ...inside, branch }, calls);
  });
}

function alternatives(node: ts.Node): readonly (ts.Node | undefined)[] {
  if (ts.isIfStatement(node)) return [node.thenStatement, node.elseStatement];
  return ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse] : [];
}

/** `f(…)` of the function's own name, or `this.f(…)` of a method. */
function isSelf(call: ts.CallExpression, name: string, fn: FunctionNode): boolean {
  const callee = calleeOf(call);
  if (ts.isIdentifier(callee)) {
    const declared = callee.text === name ? bindingOf(callee) : undefined;
    return declared !== undefined && (declared.parent === fn || declared.parent === fn.parent);
  }
  const isOwn = ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword;
  return isOwn && callee.name.text === name && ts.isMethodDeclaration(fn);
}

/** Whether one run may make two of the calls: both on one path, or one of them in a loop. */
function branches(calls: readonly SelfCall[]): boolean {
  return calls.some((a, at) => a.loop || calls.slice(at + 1).some((b) => mayBothRun(a, b)));
}

function mayBothRun(a: SelfCall, b: SelfCall): boolean {
  const isOneAnswer = a.answer === b.answer || a.answer === undefined || b.answer === undefined;
  return isOneAnswer && (a.branch.startsWith(b.branch) || b.branch.startsWith(a.branch));
}

/** Whether every argument is what the function was given, a constant more or less, or (in a loop) all but some of it. */
function isAboutTheSameSize({ call, loop }: SelfCall, fn: FunctionNode): boolean {
  const { arguments: given } = call;
  return (
    given.length > 0 &&
    given.every((each) => isSimilar(each, fn, loop)) &&
    given.some((each) => isSmaller(each, fn, loop))
  );
}

function isSimilar(argument: ts.Expression, fn: FunctionNode, loop: boolean): boolean {
  const value = namedHere(argument, fn);
  return literalValue(value) !== undefined || isParameter(value, fn) || isOffset(value, fn) || isRest(value, fn, loop);
}

function isSmaller(argument: ts.Expression, fn: FunctionNode, loop: boolean): boolean {
  const value = namedHere(argument, fn);
  return isOffset(value, fn) || isRest(value, fn, loop);
}

/** What a constant of the function itself stands for: `const rest = items.slice(1)`, `const [x, y] = [a.slice(1), b.slice(1)]`. */
function namedHere(argument: ts.Expression, fn: FunctionNode): ts.Expression {
  const value = unwrap(argument);
  const declared = ts.isIdentifier(value) ? bindingOf(value)?.parent : undefined;
  const initializer = declared === undefined ? undefined : constantValue(declared);
  return initializer !== undefined && isWithin(initializer, fn) ? unwrap(initializer) : value;
}

function constantValue(declared: ts.Node): ts.Expression | undefined {
  if (ts.isVariableDeclaration(declared)) return isConstant(declared) ? declared.initializer : undefined;
  if (!ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return undefined;
  const { elements, parent: holder } = declared.parent;
  const list = ts.isVariableDeclaration(holder) && isConstant(holder) ? holder.initializer : undefined;
  if (list === undefined || !ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement))
    return undefined;
  return list.elements[elements.indexOf(declared)];
}

function isConstant({ parent }: ts.VariableDeclaration): boolean {
  return (parent.flags & ts.NodeFlags.Const) !== 0;
}

function isParameter(value: ts.Expression, fn: FunctionNode): boolean {
  const declared = ts.isIdentifier(value) ? bindingOf(value) : undefined;
  return declared !== undefined && ts.isParameter(declared.parent) && declared.parent.parent === fn;
}

/** `n - 1`, `from + 1`, `target - values[from]`: a sum or difference that starts from a parameter; text that grows is none. */
function isOffset(value: ts.Expression, fn: FunctionNode): boolean {
  if (!ts.isBinaryExpression(value)) return false;
  const isSum =
    value.operatorToken.kind === ts.SyntaxKind.MinusToken || value.operatorToken.kind === ts.SyntaxKind.PlusToken;
  const by = unwrap(value.right);
  const isNumber = value.operatorToken.kind === ts.SyntaxKind.MinusToken || typeof literalValue(by) === 'number';
  return isSum && isNumber && isParameter(unwrap(value.left), fn);
}

/** `items.slice(1)`; in a loop also `rest`, made by leaving one element out of a parameter. */
function isRest(value: ts.Expression, fn: FunctionNode, loop: boolean): boolean {
  if (ts.isCallExpression(value)) {
    const callee = calleeOf(value);
    if (!ts.isPropertyAccessExpression(callee) || !isParameter(unwrap(callee.expression), fn)) return false;
    const [from] = value.arguments;
    const dropsOne =
      callee.name.text === 'slice' && value.arguments.length === 1 && typeof literalValue(from) === 'number';
    return dropsOne || (loop && /^(?:filter|slice|toSpliced)$/u.test(callee.name.text));
  }
  if (!loop) return false;
  if (ts.isArrayLiteralExpression(value)) {
    const spreads = value.elements.filter(ts.isSpreadElement);
    return spreads.length > 0 && spreads.every(({ expression }) => isRest(unwrap(expression), fn, loop));
  }
  const declared = ts.isIdentifier(value) ? bindingOf(value)?.parent : undefined;
  const isMadeHere = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined;
  return isMadeHere && isRest(unwrap(declared.initializer), fn, loop);
}

/** Whether a body keeps what it works out under a key: `memo.set(n, …)`, `memo[n] = …`, `seen.add(…)`. */
function remembers(body: ts.Node): boolean {
  const keeps = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node)) {
      const callee = calleeOf(node);
      if (ts.isPropertyAccessExpression(callee) && /^(?:add|set)$/u.test(callee.name.text)) return true;
    }
    return (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment &&
      ts.isElementAccessExpression(node.left)
    );
  };
  return contains(body, keeps);
}
