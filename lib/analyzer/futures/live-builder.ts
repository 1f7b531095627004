import * as ts from 'typescript';
import { answersOf } from '../../callgraph/returned.js';
import { bareName, calleeOf, isMemberAccess, receiverOf, unwrap } from '../../syntax/expressions.js';
import { declaredResultOf } from '../../syntax/declared-result.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { declarationOf } from '../../syntax/variable-uses.js';
import { declaringModule } from '../../types/api-ref.js';
import { isLazy, type Future } from '../../types/future.js';
import type { FutureTypes } from '../../types/future-types.js';
import { resolveSymbol } from '../../types/resolve.js';
import { isMapping } from './new-list.js';

/** The calls of a chain, the outermost first, and what the innermost is called on. */
interface Chain {
  readonly calls: readonly ts.CallExpression[];
  readonly root: ts.Expression;
}

/** @example `q.where(a).limit(1)` → calls `….limit(1)`, `q.where(a)`; root `q` */
export function chainOf(expression: ts.Expression): Chain {
  const calls: ts.CallExpression[] = [];
  let current = unwrap(expression);
  while (ts.isCallExpression(current)) {
    calls.push(current);
    const callee = unwrap(current.expression);
    if (!isMemberAccess(callee)) return { calls, root: current };
    current = unwrap(callee.expression);
  }
  return { calls, root: current };
}

/**
 * Whether a chain changes a builder that somebody else holds: it starts at a variable, field or parameter that is a mutable
 * future itself, or gives one to a helper that answers it (`paginate(query, 10)`, `adapters.of(field).apply(query)`). Then its
 * result may be dropped.
 */
export function isChangeOfLiveBuilder(
  expression: ts.Expression,
  future: Future,
  futures: FutureTypes,
  checker: ts.TypeChecker,
): boolean {
  const { calls, root } = chainOf(expression);
  // Of a class of the program, the source says which methods answer the future itself.
  if (!future.isMutable && !calls.every((call) => answersThis(call, checker))) return false;
  const isBuilder = (node: ts.Expression): boolean =>
    futures
      .of(checker.getTypeAtLocation(node))
      .some((each) => (each.isMutable || (!future.isMutable && isLazy(each))) && !each.isArray);
  const first = calls.at(-1);
  if (first !== undefined && isHolder(root) && isBuilder(root) && !isMadeByGetter(root, checker)) return true;
  if (isMapping(expression)) return changesInEach(expression, future, futures, checker);
  const isHelper = (call: ts.CallExpression): boolean => {
    const receiver = receiverOf(call);
    return receiver === undefined || !isBuilder(receiver);
  };
  return calls.some(
    (call) => isHelper(call) && call.arguments.some((given) => isHolder(unwrap(given)) && isBuilder(given)),
  );
}

/** Whether a chain changes a builder by a second name for it: `n` of `const n = query.where(a)`, whose methods change `query` itself. */
export function changesAlias(
  expression: ts.Expression,
  future: Future,
  futures: FutureTypes,
  checker: ts.TypeChecker,
): boolean {
  const { root } = chainOf(expression);
  const declaration = future.isMutable && ts.isIdentifier(root) ? declarationOf(root) : undefined;
  const made = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return made !== undefined && isChangeOfLiveBuilder(made, future, futures, checker);
}

/** Whether each element of a new list is a live builder that was changed: `names.map((name) => query.orWhere('name', name))`. */
function changesInEach(
  mapping: ts.CallExpression,
  future: Future,
  futures: FutureTypes,
  checker: ts.TypeChecker,
): boolean {
  const callback = mapping.arguments.at(-1);
  const made = callback !== undefined && isFunctionLiteral(callback) ? answersOf(callback) : [];
  return made.length > 0 && made.every((each) => isChangeOfLiveBuilder(unwrap(each), future, futures, checker));
}

/**
 * Whether a call of `child.once('exit', done)` answers `child` itself, by its declaration or as far as one can tell, so that it makes
 * no future: what becomes of this one is asked where it is held.
 */
export function answersHeldFuture(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const { calls, root } = chainOf(expression);
  if (calls.length === 0 || !isHolder(root)) return false;
  return calls.every((call) => isDeclaredReceiver(call, checker) || answersItsOwnKind(call, checker));
}

/** `timer.reset()` of a promise of the program's own, which answers such a one: itself, since nobody makes a second. */
function answersItsOwnKind(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const receiver = /^(?:then|catch|finally)$/u.test(bareName(calleeOf(call)) ?? '') ? undefined : receiverOf(call);
  const kind = receiver === undefined ? undefined : checker.getNonNullableType(checker.getTypeAtLocation(receiver));
  if (kind?.getSymbol()?.declarations?.every((each) => declaringModule(each) === undefined) !== true) return false;
  return checker.getNonNullableType(checker.getTypeAtLocation(call)) === kind;
}

function isDeclaredReceiver(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const declarations = resolveSymbol(checker, unwrap(call.expression))?.declarations ?? [];
  if (!declarations.some(answersReceiver)) return false;
  if (declarations.every(answersReceiver)) return true;
  // Which of the overloads it is, only the arguments tell.
  const chosen = checker.getResolvedSignature(call)?.declaration;
  return chosen !== undefined && answersReceiver(chosen);
}

function answersReceiver(declaration: ts.Declaration): boolean {
  return declaredResultOf(declaration) === 'receiver';
}

/** By its declaration, or as its source says. */
function answersThis(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (isDeclaredReceiver(call, checker)) return true;
  const method = resolveSymbol(checker, unwrap(call.expression))?.declarations?.find(ts.isMethodDeclaration);
  return method?.type === undefined && (method?.body?.statements.some((each) => isReturnOfThis(each)) ?? false);
}

function isReturnOfThis(statement: ts.Statement): boolean {
  return ts.isReturnStatement(statement) && statement.expression?.kind === ts.SyntaxKind.ThisKeyword;
}

/** A property of a library's object (`knex.schema`) makes a new builder each time; a field of the program holds one. */
function isMadeByGetter(root: ts.Expression, checker: ts.TypeChecker): boolean {
  const declaration = isMemberAccess(root) ? resolveSymbol(checker, root)?.declarations?.[0] : undefined;
  return declaration !== undefined && declaringModule(declaration) !== undefined;
}

function isHolder(node: ts.Expression): boolean {
  return ts.isIdentifier(node) || isMemberAccess(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

/** Whether some call of the chain is given the callback that starts the work: `s3.getObject(params, done)`. */
export function isDrivenByCallback(expression: ts.Expression, future: Future, checker: ts.TypeChecker): boolean {
  const { callbackFrom } = future;
  if (callbackFrom === undefined) return false;
  return chainOf(expression).calls.some((call) => {
    const last = call.arguments.at(-1);
    if (last === undefined || call.arguments.length < callbackFrom) return false;
    return isFunctionLiteral(unwrap(last)) || checker.getTypeAtLocation(last).getCallSignatures().length > 0;
  });
}

/** Whether a call of the chain drives it although it answers the builder: `ffmpeg(input).save(path).on('end', done)`. */
export function hasConsumingCall(
  expression: ts.Expression,
  future: Future,
  futures: FutureTypes,
  checker: ts.TypeChecker,
): boolean {
  return chainOf(expression).calls.some((call) => {
    const callee = unwrap(call.expression);
    if (
      !ts.isPropertyAccessExpression(callee) ||
      !(future.consumers.has(callee.name.text) || future.descriptions.has(callee.name.text))
    )
      return false;
    // `db.execute(…)` makes a query; only a method of the query itself drives it.
    return futures.of(checker.getTypeAtLocation(callee.expression)).some(isLazy);
  });
}
