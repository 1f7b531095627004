import * as ts from 'typescript';
import { isNothing } from '../syntax/absence.js';
import { clockRead } from '../syntax/clock.js';
import { contains } from '../syntax/containing.js';
import { bareName, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { bindingOf } from '../syntax/bindings.js';
import { isFixedPath } from '../syntax/fixed-paths.js';
import { enclosingFunction, isFunctionNode } from '../syntax/functions.js';

/**
 * Whether a call runs once for many: its answer is kept in a variable or field and the call is guarded by that being empty.
 *
 * @example `cache ??= read()`; `if (cache === undefined) cache = read()`; `if (cache) return cache; … cache = read()`
 */
export function isGuardedOnce(call: ts.Node): boolean {
  return keeperOf(call) !== undefined;
}

/**
 * The position of the parameter that keeps the answer of a call which is guarded so, where the function makes one that is empty
 * for every caller who brings none: only those who bring one have it kept.
 *
 * @example `function page(name: string, cache = new Map<string, string>()) { … }` → 1
 */
export function defaultKeeper(call: ts.Node): number | undefined {
  const [root] = /^[\w$]+/u.exec(keeperOf(call) ?? '') ?? [];
  const parameters = root === undefined ? [] : (enclosingFunction(call)?.parameters ?? []);
  const position = parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === root);
  const initializer = parameters[position]?.initializer;
  return initializer !== undefined && isMadeEmpty(initializer) ? position : undefined;
}

function isMadeEmpty(initializer: ts.Expression): boolean {
  const value = unwrap(initializer);
  if (ts.isObjectLiteralExpression(value)) return value.properties.length === 0;
  if (!ts.isNewExpression(value) || (value.arguments ?? []).length > 0) return false;
  return ts.isIdentifier(value.expression) && /^(?:Weak)?(?:Map|Set)$/u.test(value.expression.text);
}

/** What keeps the answer of a call that runs once for many, as text: a variable, a field, a collection. */
function keeperOf(call: ts.Node): string | undefined {
  for (let child = call, parent = call.parent as ts.Node | undefined; parent !== undefined;) {
    const keeper = keeperIn(parent, child, call);
    if (keeper !== undefined) return keeper;
    if (isFunctionNode(parent)) return undefined;
    child = parent;
    parent = parent.parent;
  }
  return undefined;
}

function keeperIn(parent: ts.Node, child: ts.Node, call: ts.Node): string | undefined {
  if (ts.isBinaryExpression(parent) && parent.right === child) return lazilyAssigned(parent);
  if (ts.isIfStatement(parent) && parent.thenStatement === child)
    return filledWhenEmpty(parent) ?? createdWhenAbsent(parent, call);
  return ts.isBlock(parent) ? returnedWhenKept(parent, call) : undefined;
}

/** `kept ??= …`, `kept ||= …`, `kept = kept ?? …` */
function lazilyAssigned(node: ts.BinaryExpression): string | undefined {
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken) {
    return keyOf(node.left);
  }
  if (kind !== ts.SyntaxKind.QuestionQuestionToken && kind !== ts.SyntaxKind.BarBarToken) return undefined;
  const kept = keyOf(node.left);
  const assignment = node.parent;
  return ts.isBinaryExpression(assignment) && assignment.right === node && keyOf(assignment.left) === kept
    ? kept
    : undefined;
}

/** `if (!kept) { … kept = … }`, `if (!map.has(key)) { … map.set(key, …) }` */
function filledWhenEmpty(statement: ts.IfStatement): string | undefined {
  const tested = emptinessTested(statement.expression);
  return tested.find((key) => fills(statement.thenStatement, key));
}

/** `if (!existsSync(FOLDER)) mkdirSync(FOLDER);` of a path that is always the same: once in the life of an installation. */
function createdWhenAbsent({ expression }: ts.IfStatement, call: ts.Node): string | undefined {
  const test = unwrap(expression);
  const asked = ts.isPrefixUnaryExpression(test) ? unwrap(test.operand) : undefined;
  if (asked === undefined || !ts.isCallExpression(asked) || bareName(asked.expression) !== 'existsSync')
    return undefined;
  const [path] = asked.arguments;
  const created = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (path === undefined || created?.getText() !== path.getText()) return undefined;
  return isFixedPath(path) ? path.getText() : undefined;
}

/** `if (kept) return kept; …; kept = …` with the call after the early return, in one block around the call. */
function returnedWhenKept(block: ts.Block, call: ts.Node): string | undefined {
  for (const statement of block.statements) {
    // The statement that holds the call is not before it.
    if (statement.end > call.pos) return undefined;
    if (!ts.isIfStatement(statement) || !isReturn(statement.thenStatement)) continue;
    const tested = presenceTested(statement.expression);
    const keeper = tested.find((key) => fills(enclosingFunction(block)?.body ?? block, key));
    if (keeper !== undefined) return keeper;
  }
  return undefined;
}

function isReturn(statement: ts.Statement): boolean {
  return (
    ts.isReturnStatement(statement) ||
    (ts.isBlock(statement) && statement.statements.at(-1)?.kind === ts.SyntaxKind.ReturnStatement)
  );
}

/** What a condition finds empty: `!x`, `x === undefined`, `x == null`, `!map.has(k)`, `map.size === 0`, `isNil(x)`. */
function emptinessTested(condition: ts.Expression): readonly string[] {
  const test = unwrap(condition);
  if (isAboutTime(test)) return [];
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
    return presenceTested(test.operand);
  if (ts.isCallExpression(test)) return askedBy(test, /^is(?:Nil|Nullish|Null|Undefined|NullOrUndefined)$/u);
  if (!ts.isBinaryExpression(test)) return [];
  if (
    test.operatorToken.kind === ts.SyntaxKind.BarBarToken ||
    test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  ) {
    return [...emptinessTested(test.left), ...emptinessTested(test.right)];
  }
  const isEqual =
    test.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    test.operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken;
  if (!isEqual) return [];
  return isNothing(test.right) ? keysOf(test.left) : isZero(test.right) ? measured(test.left) : [];
}

/** What a condition finds present: `x`, `x !== undefined`, `map.has(k)`, `map.size > 0`. */
function presenceTested(condition: ts.Expression): readonly string[] {
  const test = unwrap(condition);
  if (isAboutTime(test)) return [];
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
    return ts.isCallExpression(unwrap(test.operand)) ? emptinessTested(test.operand) : [];
  if (ts.isCallExpression(test)) {
    const callee = unwrap(test.expression);
    const kept =
      ts.isPropertyAccessExpression(callee) && callee.name.text === 'has'
        ? collectionKeyOf(callee.expression)
        : undefined;
    return kept === undefined ? askedBy(test, /^is(?:Defined|NotNil|NonNullish|Present)$/u) : [kept];
  }
  if (!ts.isBinaryExpression(test)) return keysOf(test);
  if (test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return [...presenceTested(test.left), ...presenceTested(test.right)];
  }
  const isDifferent =
    test.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    test.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (isDifferent && isNothing(test.right)) return keysOf(test.left);
  const isMore = isDifferent || test.operatorToken.kind === ts.SyntaxKind.GreaterThanToken;
  return isMore && isZero(test.right) ? measured(test.left) : [];
}

/** The collection whose size is asked: `map` of `map.size`. */
function measured(expression: ts.Expression): readonly string[] {
  const value = unwrap(expression);
  const isSize = ts.isPropertyAccessExpression(value) && /^(?:size|length)$/u.test(value.name.text);
  const key = isSize ? collectionKeyOf(value.expression) : undefined;
  return key === undefined ? [] : [key];
}

function isZero(expression: ts.Expression): boolean {
  const value = unwrap(expression);
  return ts.isNumericLiteral(value) && value.text === '0';
}

/** What is kept for a while only is made anew, again and again: `kept === undefined || Date.now() - kept.at > TTL`. */
function isAboutTime(test: ts.Expression): boolean {
  return contains(test, (node) => clockRead(node), isFunctionNode);
}

/** What a helper of that name is asked about: `isNil(x)`, `_.isNil(x)`. */
function askedBy(test: ts.CallExpression, names: RegExp): readonly string[] {
  const [asked] = test.arguments;
  return asked !== undefined && names.test(bareName(test.expression) ?? '') ? keysOf(asked) : [];
}

/** A variable or field, and what it was read from: `const hit = map.get(k)` makes `hit` stand for `map`. */
function keysOf(expression: ts.Expression): readonly string[] {
  const value = unwrap(expression);
  const source = ts.isIdentifier(value) ? localSource(value) : undefined;
  return [...[keyOf(value), source].filter((key) => key !== undefined), ...measured(value)];
}

/** A place that keeps a value from one call of the function to the next; its own variables are made anew by each. */
function keyOf(expression: ts.Expression): string | undefined {
  const value = unwrap(expression);
  if (ts.isIdentifier(value) ? ownBinding(value) !== undefined : !isMemberAccess(value)) return undefined;
  return textKey(value);
}

/** A collection that outlives the call: unlike a variable, also one that the function was given. */
function collectionKeyOf(expression: ts.Expression): string | undefined {
  const value = unwrap(expression);
  const binding = ts.isIdentifier(value) ? ownBinding(value) : undefined;
  return binding !== undefined && ts.isParameter(binding.parent) ? textKey(value) : keyOf(value);
}

function textKey(value: ts.Node): string {
  return value.getText().replaceAll(/[?!\s]/gu, '');
}

/** Where the function around a name binds it, if it does so itself. */
function ownBinding(name: ts.Identifier): ts.Identifier | undefined {
  const binding = bindingOf(name);
  const unit = enclosingFunction(name);
  return binding !== undefined && unit !== undefined && enclosingFunction(binding) === unit ? binding : undefined;
}

/** The collection that a local was looked up in, in the same function: `const hit = cache.get(key)`, `cache[key]`. */
function localSource(name: ts.Identifier): string | undefined {
  for (
    let scope = name.parent as ts.Node | undefined;
    scope !== undefined;
    scope = scope.parent as ts.Node | undefined
  ) {
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
    for (const statement of scope.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find(
        (each) => ts.isIdentifier(each.name) && each.name.text === name.text,
      );
      if (found?.initializer !== undefined) return collectionOf(found.initializer);
    }
  }
  return undefined;
}

function collectionOf(initializer: ts.Expression): string | undefined {
  const value = unwrap(initializer);
  if (ts.isElementAccessExpression(value)) return collectionKeyOf(value.expression);
  if (!ts.isCallExpression(value)) return keyOf(value);
  const callee = unwrap(value.expression);
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'get'
    ? collectionKeyOf(callee.expression)
    : undefined;
}

/** Whether some statement inside fills what the key names: an assignment, or `set`, `add`, `push` on it. Locals do not keep. */
function fills(inside: ts.Node, key: string): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const target = unwrap(node.left);
      if (keyOf(target) === key) return true;
      if (ts.isElementAccessExpression(target) && collectionKeyOf(target.expression) === key) return true;
    }
    if (ts.isCallExpression(node)) {
      const callee = unwrap(node.expression);
      if (
        ts.isPropertyAccessExpression(callee) &&
        /^(?:set|add|push)$/u.test(callee.name.text) &&
        collectionKeyOf(callee.expression) === key
      )
        return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(inside);
}
