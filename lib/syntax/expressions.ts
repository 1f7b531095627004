import * as ts from 'typescript';

/**
 * The expression itself, without parentheses, type assertions, `satisfies` and `!`: what is evaluated.
 *
 * @example unwrap of `(f as Handler)!` is `f`
 */
export function unwrap(expression: ts.Expression): ts.Expression {
  let current = expression;
  while (
    ts.isParenthesizedExpression(current) ||
    ts.isAsExpression(current) ||
    ts.isSatisfiesExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isTypeAssertionExpression(current)
  ) {
    current = current.expression;
  }
  return current;
}

/** The outermost expression that evaluates to the same value: the inverse of {@link unwrap}. */
export function wrapped(expression: ts.Expression): ts.Expression {
  let current: ts.Node = expression;
  while (
    ts.isParenthesizedExpression(current.parent) ||
    ts.isAsExpression(current.parent) ||
    ts.isSatisfiesExpression(current.parent) ||
    ts.isNonNullExpression(current.parent) ||
    ts.isTypeAssertionExpression(current.parent)
  ) {
    current = current.parent;
  }
  return current as ts.Expression;
}

/** An expression that calls something: `f()`, `new F()`, a tagged template. */
export type CallLike = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

export function isCallLike(node: ts.Node): node is CallLike {
  return ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
}

/** What a call-like expression calls, unwrapped. */
export function calleeOf(call: CallLike): ts.Expression {
  return unwrap(ts.isTaggedTemplateExpression(call) ? call.tag : call.expression);
}

/** The arguments of a call-like expression; a tagged template's substitutions are not counted. */
export function argumentsOf(call: CallLike): readonly ts.Expression[] {
  return ts.isTaggedTemplateExpression(call) ? [] : (call.arguments ?? []);
}

/** What a method is called on, unwrapped; undefined for calls of anything else. */
export function receiverOf(call: CallLike): ts.Expression | undefined {
  const callee = calleeOf(call);
  return isMemberAccess(callee) ? unwrap(callee.expression) : undefined;
}

/** An expression that names a member: `a.b`, `a?.b`, `a['b']`. */
export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export function isMemberAccess(node: ts.Node): node is MemberAccess {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** The bare name an expression ends in: `f` → `f`, `a.b` → `b`, `a['b']` → `b`; undefined for computed access and other shapes. */
export function bareName(expression: ts.Expression): string | undefined {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner)) return inner.text;
  if (ts.isPropertyAccessExpression(inner)) return inner.name.text;
  if (ts.isElementAccessExpression(inner) && ts.isStringLiteralLike(inner.argumentExpression)) {
    return inner.argumentExpression.text;
  }
  return undefined;
}

/** The name of a property, method or binding as text; undefined when it is computed. */
export function propertyName(name: ts.PropertyName | ts.BindingName | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  if (ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return undefined;
}

/** The module specifier of `require('x')` or `import('x')`; undefined for anything else. */
export function requiredModule(expression: ts.Expression): string | undefined {
  const inner = unwrap(expression);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts.isCallExpression(call) || call.arguments.length === 0) return undefined;
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require';
  if (!isRequire && call.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const specifier = call.arguments[0];
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

/**
 * Whether a member of a destructuring pattern binds something. A hole, `const [, b] = …`, is an omitted expression on one type
 * backend and a binding element without a name on the other.
 */
export function isNamedElement(element: ts.Node): element is ts.BindingElement {
  return ts.isBindingElement(element) && (element.name as ts.BindingName | undefined) !== undefined;
}

/** The variable that a place starts at: `order` of `order.items[0]`. */
export function rootVariable(place: ts.Expression): ts.Identifier | undefined {
  let at = unwrap(place);
  while (isMemberAccess(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) ? at : undefined;
}
