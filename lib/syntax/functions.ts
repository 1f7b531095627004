import * as ts from 'typescript';
import { propertyName, unwrap, wrapped } from './expressions.js';

/** Any declaration or expression that has a body of statements (or one expression) to run. */
export type FunctionNode = (
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration
) & { readonly body: ts.ConciseBody };

/**
 * A piece of code that runs as one: a function, a class (its constructor together with the instance field initialisers),
 * or a module's top level. Static fields and static blocks belong to the unit around the class.
 */
export type Unit = FunctionNode | ts.ClassLikeDeclaration | ts.SourceFile;

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor:
      return (node as ts.FunctionLikeDeclaration).body !== undefined;
    default:
      return false;
  }
}

/** A function written as an expression: it has no declaration that others could call, unless it is stored. */
export function isFunctionLiteral(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

export function isAsyncFunction(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false)
  );
}

export function isGenerator(node: ts.Node): boolean {
  return (
    (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) &&
    node.asteriskToken !== undefined
  );
}

/** The nearest function around a node (not the node itself); undefined at the top level of a module. */
export function enclosingFunction(node: ts.Node): FunctionNode | undefined {
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined;) {
    if (isFunctionNode(parent) && isInside(child, parent)) return parent;
    child = parent;
    parent = parent.parent;
  }
  return undefined;
}

/** The unit in which a node runs. */
export function enclosingUnit(node: ts.Node): Unit {
  let child = node;
  let parent = node.parent as ts.Node | undefined;
  while (parent !== undefined) {
    if (isFunctionNode(parent) && isInside(child, parent)) {
      return ts.isConstructorDeclaration(parent) ? parent.parent : parent;
    }
    if (ts.isPropertyDeclaration(parent) && parent.initializer === child && !hasStaticModifier(parent)) {
      return parent.parent;
    }
    child = parent;
    parent = parent.parent;
  }
  return child as ts.SourceFile;
}

/** Decorators and computed names of a function are evaluated outside of it. */
function isInside(child: ts.Node, parent: FunctionNode): boolean {
  return child === parent.body || child.kind === ts.SyntaxKind.Parameter;
}

/** Whether only the class itself can name a member: `#name`, `private name`. */
export function isPrivate(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return (
    (member.name !== undefined && ts.isPrivateIdentifier(member.name)) ||
    (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false)
  );
}

export function hasStaticModifier(node: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false)
  );
}

/** Whether a function literal is called on the spot: `(() => { … })()`. */
export function isCalledOnTheSpot(node: ts.Node): boolean {
  if (!isFunctionLiteral(node)) return false;
  const outer = wrapped(node);
  return ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
}

/** The call whose argument this expression is, with its position; undefined when it is no argument. */
export function argumentPosition(
  expression: ts.Expression,
): { readonly call: ts.CallExpression | ts.NewExpression; readonly index: number } | undefined {
  const outer = wrapped(expression);
  const call = outer.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
  const index = call.arguments?.indexOf(outer) ?? -1;
  return index < 0 ? undefined : { call, index };
}

/** Where a call gets a value: as an argument, or as a member of an object that is one. */
export interface HandedPosition {
  readonly call: ts.CallExpression | ts.NewExpression;
  readonly index: number;
  readonly property?: string;
}

/** Where a value is handed to a call; undefined when it is not. */
export function handedPosition(value: ts.Node): HandedPosition | undefined {
  if (ts.isMethodDeclaration(value) && ts.isObjectLiteralExpression(value.parent))
    return memberPosition(value, value.parent);
  if (!ts.isExpression(value)) return undefined;
  const direct = argumentPosition(value);
  if (direct !== undefined) return direct;
  const { parent } = wrapped(value);
  if (ts.isShorthandPropertyAssignment(parent)) return memberPosition(parent, parent.parent);
  if (ts.isPropertyAssignment(parent) && parent.initializer === wrapped(value))
    return memberPosition(parent, parent.parent);
  return undefined;
}

function memberPosition(
  member: ts.ObjectLiteralElementLike,
  literal: ts.ObjectLiteralExpression,
): HandedPosition | undefined {
  const position = argumentPosition(literal);
  const property = propertyName(member.name);
  return position === undefined || property === undefined ? undefined : { ...position, property };
}

/** The name by which a unit is known where it is declared; undefined for literals that are not bound to a name. */
export function unitName(unit: Unit): string | undefined {
  if (ts.isSourceFile(unit)) return undefined;
  if (ts.isConstructorDeclaration(unit)) return unitName(unit.parent);
  if (unit.name !== undefined) {
    return ts.isIdentifier(unit.name) || ts.isPrivateIdentifier(unit.name) || ts.isStringLiteralLike(unit.name)
      ? unit.name.text
      : undefined;
  }
  return bindingName(unit);
}

/** The name that a function or class expression is bound to: `const f = () => …`, `{ f: () => … }`, `f = () => …`. */
export function bindingName(expression: ts.Node): string | undefined {
  if (!isFunctionLiteral(expression) && !ts.isClassExpression(expression)) return undefined;
  const outer = wrapped(expression);
  const { parent } = outer;
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === outer) {
    return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? parent.name.text : undefined;
  }
  if (ts.isPropertyDeclaration(parent) && parent.initializer === outer) {
    return ts.isIdentifier(parent.name) || ts.isPrivateIdentifier(parent.name) ? parent.name.text : undefined;
  }
  if (
    ts.isBinaryExpression(parent) &&
    parent.right === outer &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  ) {
    const target = unwrap(parent.left);
    if (ts.isIdentifier(target)) return target.text;
    if (ts.isPropertyAccessExpression(target)) return target.name.text;
  }
  return undefined;
}
