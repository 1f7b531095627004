/** Where a collection comes from, by syntax alone, and so whether anybody bounds its size. */
import * as ts from 'typescript';
import { bindingOf, isAssignedLater, referencesIn } from './bindings.js';
import { calleeOf, isMemberAccess, unwrap } from './expressions.js';
import { isFunctionNode } from './functions.js';
import { iterationOf } from './iterations.js';

export interface Origin {
  /**
   * `written`: as large as somebody typed it. `input`: the answer of a wait or the body of a request. `given`: a parameter.
   * `element`: one element of another collection. `unknown`: anything else.
   */
  readonly kind: 'written' | 'input' | 'given' | 'element' | 'unknown';
  /** Equal for values that are parts, copies or derivatives of the same one. */
  readonly place: string;
}

const WRITTEN: Origin = { kind: 'written', place: '' };

const MAX_DEPTH = 12;

/** Methods whose answer is about as large as what they are called on. */
const DERIVING =
  /^(?:concat|entries|filter|flat|flatMap|keys|map|match|matchAll|normalize|replace|replaceAll|reverse|slice|sort|split|subarray|toLowerCase|toReversed|toSorted|toSpliced|toString|toUpperCase|trim|trimEnd|trimStart|values|with)$/u;
/** Functions whose answer is about as large as their first argument. */
const CONVERTING =
  /^(?:Array\.from|Buffer\.concat|Buffer\.from|JSON\.parse|JSON\.stringify|Object\.(?:entries|fromEntries|getOwnPropertyNames|keys|values)|String|structuredClone)$/u;
const COLLECTIONS = /^(?:Array|Map|Set|Uint8Array|Float32Array|Float64Array|Int32Array)$/u;
const ADDRESSES = /^(?:URL|URLSearchParams)$/u;

export function originOf(expression: ts.Expression, depth = 0): Origin {
  const value = unwrap(expression);
  if (depth > MAX_DEPTH) return unknownAt(value);
  if (isWrittenOut(value)) return WRITTEN;
  if (ts.isAwaitExpression(value)) return { kind: 'input', place: `await ${String(value.pos)}` };
  if (ts.isIdentifier(value)) return originOfIdentifier(value, depth);
  if (ts.isPropertyAccessExpression(value)) return originOfMember(value, depth);
  if (ts.isElementAccessExpression(value)) return elementOf(originOf(value.expression, depth + 1));
  if (ts.isCallExpression(value)) return originOfCall(value, depth);
  if (ts.isNewExpression(value)) return originOfMade(value, depth);
  if (ts.isArrayLiteralExpression(value)) return originOfSpreads(value, depth);
  if (ts.isConditionalExpression(value)) return larger(value.whenTrue, value.whenFalse, depth);
  if (ts.isBinaryExpression(value)) return larger(value.left, value.right, depth);
  return unknownAt(value);
}

function isWrittenOut(value: ts.Expression): boolean {
  if (ts.isLiteralExpression(value) || ts.isObjectLiteralExpression(value)) return true;
  if (ts.isArrayLiteralExpression(value)) return !value.elements.some(ts.isSpreadElement);
  // A constant in capitals mostly is, too.
  const name = ts.isPropertyAccessExpression(value) ? value.name : value;
  return ts.isIdentifier(name) && /^[A-Z][A-Z0-9_]*$/u.test(name.text);
}

function unknownAt(value: ts.Node): Origin {
  return { kind: 'unknown', place: `at ${String(value.pos)}` };
}

function elementOf({ kind, place }: Origin): Origin {
  return kind === 'written' ? WRITTEN : { kind: 'element', place: `${place}[]` };
}

/** What is `written` bounds nothing that stands beside it. */
function larger(left: ts.Expression, right: ts.Expression, depth: number): Origin {
  const first = originOf(left, depth + 1);
  return first.kind === 'written' ? originOf(right, depth + 1) : first;
}

/** A copy of a collection; an address taken apart, whose query goes by `searchParams` however it was made. */
function originOfMade(made: ts.NewExpression, depth: number): Origin {
  const [first] = made.arguments ?? [];
  const name = made.expression.getText();
  if (first === undefined || !(COLLECTIONS.test(name) || ADDRESSES.test(name))) return unknownAt(made);
  const origin = originOf(first, depth + 1);
  return name === 'URLSearchParams' ? { ...origin, place: `${origin.place}.searchParams` } : origin;
}

function originOfSpreads(value: ts.ArrayLiteralExpression, depth: number): Origin {
  const spreads = value.elements.filter(ts.isSpreadElement).map((each) => originOf(each.expression, depth + 1));
  return spreads.find(({ kind }) => kind !== 'written') ?? WRITTEN;
}

/** `a.b` comes from where `a` does; its `length` measures `a` itself. The body of a request that is given is input. */
function originOfMember(value: ts.PropertyAccessExpression, depth: number): Origin {
  if (value.getText() === 'process.argv') return WRITTEN;
  const name = value.name.text;
  const holder = unwrap(value.expression);
  if (holder.kind === ts.SyntaxKind.ThisKeyword) return { kind: 'unknown', place: `this.${name}` };
  const { kind, place } = originOf(holder, depth + 1);
  if (/^(?:length|size)$/u.test(name)) return measureOf(holder, { kind, place }, depth);
  if (kind === 'written') return WRITTEN;
  const isBody = kind === 'given' && /^(?:body|rawBody)$/u.test(name) && /^\S+ \d+(?:\.req(?:uest)?)?$/u.test(place);
  return { kind: isBody ? 'input' : kind, place: `${place}.${name}` };
}

/** `rows[0].length`: a size that came with the rows. */
function measureOf(measuredValue: ts.Expression, origin: Origin, depth: number): Origin {
  const isFixedElement =
    ts.isElementAccessExpression(measuredValue) && ts.isNumericLiteral(measuredValue.argumentExpression);
  return isFixedElement ? { ...origin, kind: originOf(measuredValue.expression, depth + 1).kind } : origin;
}

function originOfCall(call: ts.CallExpression, depth: number): Origin {
  const callee = calleeOf(call);
  const [first, second] = call.arguments;
  if (CONVERTING.test(callee.getText()) && first !== undefined) {
    const { length } = lengthOf(first) ?? {};
    const origin = originOf(length ?? first, depth + 1);
    // What a program hands around among its own functions has the keys that the program gave it.
    const isKeys = origin.kind === 'given' && callee.getText().startsWith('Object.');
    return isKeys ? { ...origin, kind: 'unknown' } : origin;
  }
  if (!ts.isPropertyAccessExpression(callee)) return unknownAt(call);
  if (first !== undefined && /^get(?:All)?$/u.test(callee.name.text)) {
    const { kind, place } = originOf(callee.expression, depth + 1);
    return place.endsWith('.searchParams') ? { kind, place: `${place}.${first.getText()}` } : unknownAt(call);
  }
  if (!DERIVING.test(callee.name.text)) return unknownAt(call);
  const isPage = callee.name.text === 'slice' && second !== undefined && originOf(second, depth + 1).kind === 'written';
  return isPage ? WRITTEN : originOf(callee.expression, depth + 1);
}

/** `Array.from({ length: n })`. */
function lengthOf(argument: ts.Expression): { readonly length: ts.Expression } | undefined {
  const value = unwrap(argument);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  for (const member of value.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === 'length') return { length: member.initializer };
  }
  return undefined;
}

function originOfIdentifier(identifier: ts.Identifier, depth: number): Origin {
  const name = bindingOf(identifier);
  if (name === undefined) return { kind: 'unknown', place: identifier.text };
  return originOfBinding(name, name.parent, depth);
}

function originOfBinding(name: ts.Identifier, declaration: ts.Node, depth: number): Origin {
  const here: Origin = { kind: 'unknown', place: `${name.text} ${String(name.pos)}` };
  if (ts.isEnumDeclaration(declaration)) return WRITTEN;
  if (ts.isBindingElement(declaration)) return originOfElement(name, declaration, depth);
  if (ts.isParameter(declaration)) return originOfParameter(declaration, depth);
  if (!ts.isVariableDeclaration(declaration)) return here;
  const list = declaration.parent;
  if (ts.isVariableDeclarationList(list) && (ts.isForOfStatement(list.parent) || ts.isForInStatement(list.parent))) {
    return elementOf(originOf(list.parent.expression, depth + 1));
  }
  if (declaration.initializer === undefined) return here;
  if (isEmpty(declaration.initializer)) return originOfGathered(name, depth) ?? here;
  return isAssignedLater(name) ? here : originOf(declaration.initializer, depth + 1);
}

/** `const { items } = body` and `const [head] = rows`: a member by its name, an element by its position. */
function originOfElement(name: ts.Identifier, element: ts.BindingElement, depth: number): Origin {
  let path = '';
  let current: ts.Node = element;
  while (ts.isBindingElement(current)) {
    const key = (current.propertyName ?? current.name).getText();
    const position = current.parent.elements.indexOf(current);
    path = `${ts.isArrayBindingPattern(current.parent) ? `[${String(position)}]` : `.${key}`}${path}`;
    current = current.parent.parent;
  }
  const holder: Origin =
    ts.isVariableDeclaration(current) && current.initializer !== undefined
      ? originOf(current.initializer, depth + 1)
      : originOfBinding(name, current, depth + 1);
  return { kind: holder.kind, place: `${holder.place}${path}` };
}

function originOfParameter(parameter: ts.ParameterDeclaration, depth: number): Origin {
  const fn = parameter.parent;
  const at = fn.parameters.indexOf(parameter);
  const iteration = isFunctionNode(fn) && ts.isCallExpression(fn.parent) ? iterationOf(fn.parent) : undefined;
  if (iteration?.callback !== fn) return { kind: 'given', place: `parameter ${String(parameter.pos)}` };
  if (iteration.elements.includes(at)) return elementOf(originOf(iteration.collection, depth + 1));
  return { kind: 'unknown', place: `parameter ${String(parameter.pos)}` };
}

function isEmpty(initializer: ts.Expression): boolean {
  const value = unwrap(initializer);
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  return (
    ts.isNewExpression(value) && (value.arguments?.length ?? 0) === 0 && COLLECTIONS.test(value.expression.getText())
  );
}

/** A collection that starts empty is as large as the input that the loop goes through that fills it; undefined when it also shrinks. */
function originOfGathered(name: ts.Identifier, depth: number): Origin | undefined {
  if (isAssignedLater(name)) return undefined;
  const uses = (referencesIn(name.getSourceFile()).get(name.text) ?? []).filter((use) => bindingOf(use) === name);
  let origin: Origin | undefined;
  for (const use of uses) {
    const access = use.parent;
    if (!ts.isPropertyAccessExpression(access) || access.expression !== use) continue;
    if (/^(?:clear|delete|length|pop|shift|splice)$/u.test(access.name.text) && isChange(access)) return undefined;
    if (/^(?:add|push|set|unshift)$/u.test(access.name.text)) origin ??= originOfLoopAround(use, name, depth);
  }
  return origin?.kind === 'input' ? origin : undefined;
}

function isChange(access: ts.PropertyAccessExpression): boolean {
  return access.name.text !== 'length' || (ts.isBinaryExpression(access.parent) && access.parent.left === access);
}

/** The outermost loop around a use that is not around the declaration as well. */
function originOfLoopAround(use: ts.Node, name: ts.Identifier, depth: number): Origin | undefined {
  let found: Origin | undefined;
  for (let node = use.parent as ts.Node | undefined; node !== undefined; node = node.parent as ts.Node | undefined) {
    if (node.pos <= name.pos && name.end <= node.end) return found;
    const collection = ts.isForOfStatement(node) ? node.expression : loopedOver(node);
    if (collection !== undefined) found = originOf(collection, depth + 1);
  }
  return found;
}

/** What a counting or draining loop, or an iterating call, goes through. */
function loopedOver(node: ts.Node): ts.Expression | undefined {
  if (ts.isForStatement(node)) return node.condition === undefined ? undefined : measured(node.condition);
  if (ts.isWhileStatement(node)) return measured(node.expression);
  return iterationOf(node)?.collection;
}

/** The collection whose length a condition looks at: `i < rows.length`, `queue.size > 0`. */
export function measured(condition: ts.Expression): ts.Expression | undefined {
  const value = unwrap(condition);
  if (ts.isBinaryExpression(value)) return measured(value.right) ?? measured(value.left);
  const isMeasure =
    isMemberAccess(value) && ts.isPropertyAccessExpression(value) && /^(?:length|size)$/u.test(value.name.text);
  return isMeasure ? value.expression : undefined;
}
