/** Promises that can stay pending for ever: their settle functions are the obligation, and coming to an end demands it. */
import * as ts from 'typescript';
import type { CfgRoot } from '../../cfg/graph.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { contains } from '../../syntax/containing.js';
import { isNamedElement, argumentsOf, bareName, propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import { enclosingFunction, type FunctionNode, isAsyncFunction, isFunctionLiteral } from '../../syntax/functions.js';
import { isSaidNever } from '../../syntax/never.js';
import { cancelledTimer } from './cancelled-timers.js';
import { isRaced } from './racing.js';
import { closureBelow } from '../obligations/handing.js';
import { solveRoot, type World } from '../obligations/root.js';
import { tellsFailureAround } from '../obligations/telling.js';
import { type Carrier, type Loss, moreOpen, type Openness } from '../obligations/obligation.js';

/** How a promise can stay pending. */
export interface Unsettled {
  /** `never`: on no path; `path`: on some; `reject-only`: it can only fail; `no-error`: a stream's failure is not listened for. */
  readonly kind: 'never' | 'path' | 'reject-only' | 'no-error';
  /** How sure it is, as far as the paths tell: what a rule makes of it is the analyzer's to say. */
  readonly leaves: Exclude<Openness, 'never'>;
  readonly loss?: Loss;
}

/** What is wrong with `new Promise(executor)`; undefined when nothing is, or when we cannot see. */
export function unsettledPromise(created: ts.NewExpression, world: World): Unsettled | undefined {
  const executor = created.arguments?.[0] === undefined ? undefined : unwrap(created.arguments[0]);
  if (executor === undefined || !isFunctionLiteral(executor) || !isPlain(executor) || isMeantNever(created))
    return undefined;
  if (isRaced(created)) return undefined;
  const [resolve, reject] = executor.parameters.map((parameter) => parameter.name as ts.Identifier);
  const used = [resolve, reject].filter((name) => name !== undefined && usesOf(executor, name).length > 0);
  if (used.length === 0) return unsettledWithoutUse(created, executor);
  if (resolve === undefined || !used.includes(resolve)) {
    if (saysNever(executor)) return undefined;
    if (isAwaited(created)) return { kind: 'reject-only', leaves: 'surely' };
    return reject !== undefined && returnsInstead(executor, reject)
      ? { kind: 'reject-only', leaves: 'possibly' }
      : undefined;
  }
  if (isKeptForNobody(executor, used as ts.Identifier[])) return { kind: 'never', leaves: 'surely' };
  const seeds = new Map<ts.Identifier, Carrier>(used.map((name) => [name as ts.Identifier, { kind: 'function' }]));
  const alsoMeets = (call: ts.CallExpression): boolean => tellsFailureAround(call, executor);
  const { outcome, throws } = solveRoot(executor, seeds, { ...world, alsoMeets, beginsIn: executor });
  // What an ordinary executor throws rejects the promise; what an async one throws is lost.
  const isThrown = isAsyncFunction(executor) && moreOpen(outcome.leaves, throws.leaves) !== outcome.leaves;
  const { leaves, lost } = isThrown ? throws : outcome;
  if (leaves === 'never') return stoppedTimer(created, executor, used as ts.Identifier[]);
  if (lost?.missing?.reaction === 'rejected' && missesErrors(executor)) return { kind: 'no-error', leaves: 'possibly' };
  const loss = lost === undefined ? {} : { loss: lost };
  // A callback that was given the task, and does nothing about it on any path, is nobody.
  const isIdle = lost !== undefined && lost.edge === undefined && lost.closure !== undefined;
  const isNever = !outcome.meets && (lost === undefined || isIdle);
  if (!isNever && promisesNever(executor)) return undefined;
  return { kind: isNever ? 'never' : 'path', leaves, ...loss };
}

/** Of a promise that somebody waits for here: one that is raced or kept may be given up on purpose. */
function stoppedTimer(
  created: ts.NewExpression,
  executor: FunctionNode,
  settlers: readonly ts.Identifier[],
): Unsettled | undefined {
  if (!isWaitedFor(created)) return undefined;
  const cancelled = cancelledTimer(
    executor,
    settlers.flatMap((name) => usesOf(executor, name)),
  );
  if (cancelled === undefined) return undefined;
  const { clear, isCertain } = cancelled;
  return { kind: 'path', leaves: isCertain ? 'surely' : 'possibly', loss: { cleared: clear } };
}

/** Parameters that are plain names, and no `arguments`. */
function isPlain(executor: FunctionNode): boolean {
  const isNamed = executor.parameters.every((each) => ts.isIdentifier(each.name) && each.dotDotDotToken === undefined);
  return isNamed && !referencesIn(executor).has('arguments');
}

function usesOf(root: ts.Node, name: ts.Identifier): readonly ts.Identifier[] {
  return (referencesIn(root).get(name.text) ?? []).filter((reference) => bindingOf(reference) === name);
}

/** `return value;` in an executor, where `resolve(value)` is meant: what it returns is dropped. */
function returnsInstead(executor: FunctionNode, reject: ts.Identifier): boolean {
  if (isAsyncFunction(executor) || !ts.isBlock(executor.body)) return false;
  const isValue = (node: ts.Node): boolean =>
    ts.isReturnStatement(node) &&
    node.expression !== undefined &&
    !isFunctionLiteral(unwrap(node.expression)) &&
    usesOf(node, reject).length === 0;
  return contains(executor.body, isValue, ts.isFunctionLike);
}

/** Nobody forgets to write a body: an empty executor is meant, and is only told of where somebody waits for it. */
function unsettledWithoutUse(created: ts.NewExpression, executor: FunctionNode): Unsettled | undefined {
  const isEmpty = isEmptyBody(executor.body);
  if (isEmpty && saysNever(executor)) return undefined;
  const isUncertain = ((isEmpty || isLeftUnused(executor)) && !isAwaited(created)) || isForNobody(created);
  return { kind: 'never', leaves: isUncertain ? 'possibly' : 'surely' };
}

/** `new Promise((_) => { … })`: its author has seen that it is not settled. */
function isLeftUnused({ parameters }: FunctionNode): boolean {
  return parameters.length > 0 && parameters.every(({ name }) => name.getText().startsWith('_'));
}

/** `{}`, or the `undefined` of those who mind empty blocks. */
function isEmptyBody(body: FunctionNode['body']): boolean {
  if (ts.isBlock(body)) return body.statements.length === 0;
  const value = unwrap(body);
  return ts.isIdentifier(value) && value.text === 'undefined';
}

/** The settle functions are only put into local variables that nobody reads. */
function isKeptForNobody(executor: FunctionNode, settlers: readonly ts.Identifier[]): boolean {
  const around = enclosingFunction(executor);
  if (around === undefined) return false;
  return settlers
    .flatMap((name) => usesOf(executor, name))
    .every((use) => {
      const { parent } = wrapped(use);
      if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
      const kept = ts.isIdentifier(parent.left) ? bindingOf(parent.left) : undefined;
      if (kept === undefined || kept.pos < around.pos || kept.end > around.end) return false;
      return usesOf(around, kept).every((read) => isTarget(read));
    });
}

function isTarget(name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    ts.isBinaryExpression(parent) && parent.left === name && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `new Promise(() => { … }).catch(log);`: code is run in it, and nobody waits for that. */
function isForNobody(created: ts.Expression): boolean {
  const { parent } = wrapped(created);
  if (!ts.isPropertyAccessExpression(parent)) return ts.isExpressionStatement(parent) || ts.isVoidExpression(parent);
  const call = wrapped(parent).parent;
  return parent.name.text === 'catch' && ts.isCallExpression(call) && isForNobody(call);
}

function isAwaited(created: ts.Expression): boolean {
  return ts.isAwaitExpression(wrapped(created).parent);
}

/** Said to be meant: by `@neverSettles`, or by a name. */
function isMeantNever(created: ts.Node): boolean {
  return isSaidNever(created, /never|forever|hang/iu);
}

/** A comment of the executor that says of one way what it is for: `// Never resolve.` */
function promisesNever(executor: FunctionNode): boolean {
  return /\/[/*]+\s*never\s+(?:resolve|settle)/iu.test(executor.getText());
}

/** A comment that says so, in an executor without code or before the statement: `// never resolves`, `// keep the process alive`. */
function saysNever(executor: ts.Node): boolean {
  const comments = executor.getText().matchAll(/\/\/.*|\/\*[^]*?\*\//gu);
  const said = [...comments].map(([comment]) => comment);
  let statement: ts.Node = executor;
  while (!ts.isStatement(statement) && !ts.isSourceFile(statement.parent)) statement = statement.parent;
  const before = statement.getFullText().slice(0, statement.getStart() - statement.getFullStart());
  return (
    [...said, before].some((comment) =>
      /never\s+(?:resolve|settle|reject|return|end)|forever|hang|keep|until|\bpaus|block/iu.test(comment),
    ) || tellsOfServing(statement)
  );
}

/** The user has been told how it ends, or where it serves: “Press Ctrl+C to quit”, “Listening on port 3000”. */
function tellsOfServing(statement: ts.Node): boolean {
  const around = enclosingFunction(statement)?.body ?? statement.getSourceFile();
  const before = statement.getSourceFile().text.slice(around.getStart(), statement.getStart());
  return /\bctrl\s?[+-]\s?c\b|\b(?:listening|serving|served|running)\b[^\n'"`]{0,40}\b(?:at|on)\b/iu.test(before);
}

/** Listens for the end of a stream or process and not for its failure. */
function missesErrors(executor: FunctionNode): boolean {
  const events = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:on|once|addListener)$/u.test(bareName(node.expression) ?? '')) {
      const [event] = argumentsOf(node);
      if (event !== undefined && ts.isStringLiteralLike(event)) events.add(event.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(executor.body);
  const isEndAwaited = ['end', 'finish', 'exit'].some((event) => events.has(event));
  return isEndAwaited && !events.has('error') && !events.has('close');
}

/** Whether the promise of what a call makes is read by name, so that it may be a deferred. */
export function mayBeDeferred(call: ts.NewExpression | ts.CallExpression): boolean {
  const declaration = wrapped(call).parent;
  if (!ts.isVariableDeclaration(declaration)) return false;
  const { name } = declaration;
  if (ts.isArrayBindingPattern(name)) return false;
  if (ts.isObjectBindingPattern(name))
    return name.elements.some((element) => propertyName(element.propertyName ?? element.name) === 'promise');
  const root = enclosingFunction(call);
  return (
    root !== undefined &&
    usesOf(root, name).some(({ parent }) => ts.isPropertyAccessExpression(parent) && parent.name.text === 'promise')
  );
}

/** How the promise of a deferred is waited for or answered while nothing can settle it any more. */
export function stuckDeferred(call: ts.NewExpression | ts.CallExpression, world: World): Unsettled | undefined {
  const declaration = wrapped(call).parent;
  const root = enclosingFunction(call);
  if (root === undefined || !ts.isVariableDeclaration(declaration) || isMeantNever(call)) return undefined;
  const seeds = new Map<ts.Identifier, Carrier>();
  let promise: ts.Identifier | undefined;
  if (ts.isIdentifier(declaration.name)) seeds.set(declaration.name, { kind: 'deferred' });
  else {
    for (const element of declaration.name.elements) {
      if (!isNamedElement(element) || !ts.isIdentifier(element.name)) return undefined;
      if (element.dotDotDotToken !== undefined) return undefined;
      const key = propertyName(element.propertyName ?? element.name);
      if (key === 'promise') promise = element.name;
      else seeds.set(element.name, { kind: 'function' });
    }
  }
  // A deferred that lives around us may be settled by anyone.
  if (closureBelow(root, call) !== undefined) return undefined;
  return failingOnly(call, declaration.name, promise, root) ?? stuckIn(root, seeds, promise, world);
}

/** `const { promise, reject } = Promise.withResolvers(); … await promise;`: nobody has what resolves it. */
function failingOnly(
  call: ts.NewExpression | ts.CallExpression,
  pattern: ts.BindingName,
  promise: ts.Identifier | undefined,
  root: CfgRoot,
): Unsettled | undefined {
  if (!ts.isObjectBindingPattern(pattern) || promise === undefined || isForFailure(call) || saysNever(call))
    return undefined;
  const keys = pattern.elements.map(({ propertyName: key, name }) => propertyName(key ?? name));
  const isAwaitedHere = usesOf(root, promise).some((use) => isAwaited(use) && enclosingFunction(use) === root);
  return keys.length === 2 && keys.includes('reject') && isAwaitedHere
    ? { kind: 'reject-only', leaves: 'surely' }
    : undefined;
}

/** `withResolvers<never>()`: its author waits for the failure. */
function isForFailure({ typeArguments }: ts.NewExpression | ts.CallExpression): boolean {
  return typeArguments?.[0]?.kind === ts.SyntaxKind.NeverKeyword;
}

function stuckIn(
  root: CfgRoot,
  seeds: ReadonlyMap<ts.Identifier, Carrier>,
  promise: ts.Identifier | undefined,
  world: World,
): Unsettled | undefined {
  const { graph, paths, uses, opennessOf } = solveRoot(root, seeds, world);
  const reads = [...uses.promises, ...(promise === undefined ? [] : usesOf(root, promise))];
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      const read = reads.find((each) => each === element);
      if (read === undefined || !isWaitedFor(read) || closureBelow(root, read) !== undefined) continue;
      for (const path of paths.afterElement(block, read)?.open ?? []) {
        const { leaves, lost } = opennessOf(path);
        if (leaves === 'never') continue;
        return {
          kind: lost === undefined && path.hands.length === 0 ? 'never' : 'path',
          leaves,
          ...(lost !== undefined && { loss: lost }),
        };
      }
    }
  }
  return undefined;
}

function isWaitedFor(read: ts.Expression): boolean {
  const { parent } = wrapped(read);
  return ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
}

/** `await Promise.race([])`: there is nobody to win. */
export function isEmptyRace(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  const [list] = call.arguments;
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise' &&
    callee.name.text === 'race' &&
    list !== undefined &&
    ts.isArrayLiteralExpression(list) &&
    list.elements.length === 0
  );
}
