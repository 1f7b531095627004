/**
 * Deferreds of the program's own: a class or a function that makes a promise, and leaves its settle functions under the names
 * `resolve` and `reject` to whoever holds the result. Nothing else of it settles the promise.
 */
import * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import { answersOf } from '../../callgraph/returned.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { bareName, propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import { type FunctionNode, isFunctionLiteral, isFunctionNode } from '../../syntax/functions.js';
import { memoize } from '../../util/memo.js';

const SETTLERS: ReadonlySet<string> = new Set(['resolve', 'reject']);

/** Cached by node. */
export const makesDeferred: (callable: Callable) => boolean = memoize((callable: Callable) =>
  ts.isClassLike(callable) ? isDeferredClass(callable) : isFunctionNode(callable) && isDeferredFactory(callable),
);

function isDeferredClass(owner: ts.ClassLikeDeclaration): boolean {
  const executor = executorIn(owner);
  if (executor === undefined || owner.heritageClauses?.some(isExtending) === true) return false;
  const fields = keptBySettlers(executor, (target) =>
    ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword
      ? target.name.text
      : undefined,
  );
  if (fields === undefined) return false;
  const members = new Set(owner.members.map((member) => propertyName(member.name)));
  if (!members.has('promise') || !members.has('resolve') || members.has('then')) return false;
  return owner.members.every((member) => {
    const isSettler = SETTLERS.has(propertyName(member.name) ?? '');
    return isSettler || thisIn(member, executor).every((use) => isMemberBeside(use, fields));
  });
}

function isExtending({ token }: ts.HeritageClause): boolean {
  return token === ts.SyntaxKind.ExtendsKeyword;
}

/** `this.x` of a member that settles nothing; `this` on its own may go anywhere. */
function isMemberBeside(self: ts.Node, fields: ReadonlySet<string>): boolean {
  const { parent } = self;
  return ts.isPropertyAccessExpression(parent) && !fields.has(parent.name.text) && !SETTLERS.has(parent.name.text);
}

function thisIn(member: ts.ClassElement, executor: FunctionNode): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node === executor) return;
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(member, visit);
  return found;
}

/** `let resolve; const promise = new Promise((r) => { resolve = r; }); return { promise, resolve };` */
function isDeferredFactory(fn: FunctionNode): boolean {
  const executor = executorIn(fn);
  const [answer, ...others] = answersOf(fn).map(unwrap);
  if (executor === undefined || answer === undefined || others.length > 0 || !ts.isObjectLiteralExpression(answer))
    return false;
  const kept = keptBySettlers(executor, (target) => (ts.isIdentifier(target) ? target.text : undefined));
  if (kept === undefined) return false;
  const members = new Set(answer.properties.map((property) => propertyName(property.name)));
  if (!members.has('promise') || !members.has('resolve')) return false;
  // The variables between are given a value, and handed out under those names.
  return [...kept].every((name) =>
    (referencesIn(fn).get(name) ?? []).every((use) => isAssigned(use) || isHandedOut(use, answer)),
  );
}

function isAssigned(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isBinaryExpression(parent) && parent.left === use && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function isHandedOut(use: ts.Identifier, answer: ts.ObjectLiteralExpression): boolean {
  const { parent } = wrapped(use);
  return (
    parent.parent === answer &&
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) &&
    SETTLERS.has(propertyName(parent.name) ?? '')
  );
}

/** The executor of the one promise that a piece of code makes. */
function executorIn(root: ts.Node): FunctionNode | undefined {
  const found: ts.NewExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && bareName(node.expression) === 'Promise') found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  const [first] = found.length === 1 ? (found[0]?.arguments ?? []) : [];
  const executor = first === undefined ? undefined : unwrap(first);
  return executor !== undefined && isFunctionLiteral(executor) ? executor : undefined;
}

/** Where an executor puts its settle functions, by name; undefined when it does anything else with them. */
function keptBySettlers(
  executor: FunctionNode,
  nameOf: (target: ts.Expression) => string | undefined,
): ReadonlySet<string> | undefined {
  const kept = new Set<string>();
  for (const { name } of executor.parameters) {
    if (!ts.isIdentifier(name)) return undefined;
    for (const use of referencesIn(executor).get(name.text) ?? []) {
      if (bindingOf(use) !== name) continue;
      const { parent } = wrapped(use);
      const target =
        ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
          ? nameOf(parent.left)
          : undefined;
      if (target === undefined) return undefined;
      kept.add(target);
    }
  }
  return kept.size === 0 ? undefined : kept;
}
