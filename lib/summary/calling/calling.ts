/** Whether a path of a function leaves a callback uncalled that a contract says must be called. */
import * as ts from 'typescript';
import type { MustCall } from '../../catalogue/records.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { isReported } from '../../syntax/known-calls.js';
import { unwrap, wrapped } from '../../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction, isGenerator } from '../../syntax/functions.js';
import { answersData, answersValue, answersYesOrNo } from '../answers.js';
import type { Contract } from './contracts.js';
import { saysAnswered } from '../obligations/answered.js';
import { isForOthersToSay } from './others.js';
import { type SolvedRoot, solveRoot, type World } from '../obligations/root.js';
import { type Carrier, type Loss, moreOpen, type Outcome } from '../obligations/obligation.js';
import { tellsAround } from '../obligations/telling.js';

export interface Dropped {
  readonly contract: Contract;
  /** Not called on any path, or not on some. */
  readonly kind: 'never' | 'path';
  readonly confidence: 'definite' | 'possible';
  readonly loss?: Loss;
}

/** Whether a function leaves its callback uncalled; undefined when it does not. */
export function droppedCallback(fn: FunctionNode, contract: Contract, world: World): Dropped | undefined {
  const { callback, record, responders } = contract;
  if (isGenerator(fn) || (record?.orReturnsPromise === true && answersValue(fn))) return undefined;
  const seeds = new Map<ts.Identifier, Carrier>([[callback, { kind: 'function' }]]);
  const members = new Set(record?.orCalls ?? []);
  for (const name of responders) seeds.set(name, { kind: 'responder', members });
  const solved = solveRoot(fn, seeds, {
    ...world,
    ...(record !== undefined && { owesEachCall: fn }),
    ...(record === undefined && { alsoMeets: (call) => tellsAround(call, fn) }),
    ...(mayDestroy(record) && { alsoMeets: (call) => takesOver(call, fn), tellsMet: saysAnswered }),
  });
  const outcome = takesRejections(fn, record) ? solved.outcome : withRejections(solved);
  if (outcome.leaves === 'never' || (outcome.leaves === 'possibly' && record?.isGivenUp === true)) return undefined;
  if (record === undefined && !(outcome.leaves === 'surely' && isCalledIn(solved, callback) && !answersYesOrNo(fn)))
    return undefined;
  const isNever = !outcome.meets && outcome.lost === undefined;
  const isOthers = isForOthersToSay(outcome.lost ?? {}, fn, [callback, ...responders]);
  const isCertain = isUnderContract(fn, contract) && outcome.leaves === 'surely' && !isOthers;
  return {
    contract,
    kind: isNever ? 'never' : 'path',
    confidence: isCertain ? 'definite' : 'possible',
    ...(outcome.lost !== undefined && { loss: outcome.lost }),
  };
}

/**
 * Whether a contract certainly binds a function. A convention is its own: half of those that broke theirs on real programs had told in
 * another way. A callback that is not the last parameter was lent to a helper, and so it was where it may be left out, and where the
 * answer tells the caller whether to call it.
 */
function isUnderContract(fn: FunctionNode, { callback, record }: Contract): boolean {
  const last = fn.parameters.at(-1);
  const isLent = last?.name !== callback || last.questionToken !== undefined || answersData(fn);
  return record !== undefined && !(record.by === 'type' && isLent);
}

/** Whether what an asynchronous implementer throws is answered for. Any other throws at whoever has called it. */
function takesRejections(fn: FunctionNode, record: MustCall | undefined): boolean {
  return record?.takesRejections === true || !isAsyncFunction(fn);
}

function withRejections({ outcome, throws }: SolvedRoot): Outcome {
  return moreOpen(outcome.leaves, throws.leaves) === outcome.leaves ? outcome : { meets: outcome.meets, ...throws };
}

/** `this.destroy(error)` ends a stream whatever its callbacks do, as an error that it emits and its last chunk do; `req.destroy()` a request. */
function mayDestroy(record: MustCall | undefined): boolean {
  return record?.module === 'stream' || record?.orCalls !== undefined;
}

function takesOver(call: ts.CallExpression, fn: FunctionNode): boolean {
  const callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee)) {
    const { expression, name } = callee;
    if (endsStream(name.text, call.arguments[0])) return true;
    if (/^(?:end|write)$/u.test(name.text) && isPartOfParameter(expression, fn)) return true;
  }
  return !isReported(call) && handsOver(call.arguments.map(unwrap));
}

function endsStream(member: string, first: ts.Expression | undefined): boolean {
  if (member === 'destroy') return true;
  if (first === undefined) return false;
  if (member === 'push') return unwrap(first).kind === ts.SyntaxKind.NullKeyword;
  return member === 'emit' && ts.isStringLiteralLike(first) && first.text === 'error';
}

/** `req.ws` of `req.ws.end(…)`: another way to answer. */
function isPartOfParameter(expression: ts.Expression, fn: FunctionNode): boolean {
  const part = unwrap(expression);
  if (!ts.isPropertyAccessExpression(part)) return false;
  const owner = unwrap(part.expression);
  const binding = ts.isIdentifier(owner) ? bindingOf(owner) : undefined;
  return binding === undefined ? isPartOfParameter(owner, fn) : fn.parameters.some(({ name }) => name === binding);
}

/** `upgrade(req, req.socket, head)`, `proxy.ws(req, req.ws)`: who is given the socket, or a request with a part of it, answers. */
function handsOver(given: readonly ts.Expression[]): boolean {
  const names = new Set(given.filter(ts.isIdentifier).map(({ text }) => text));
  return given.filter(ts.isPropertyAccessExpression).some(({ name, expression }) => {
    const owner = unwrap(expression);
    return /^(?:socket|connection)$/u.test(name.text) || (ts.isIdentifier(owner) && names.has(owner.text));
  });
}

/** Whether the callback is called in the function itself: a function that does so on one path means to on all. */
function isCalledIn(solved: SolvedRoot, callback: ts.Identifier): boolean {
  return (referencesIn(solved.graph.root).get(callback.text) ?? []).some((reference) => {
    const { parent } = wrapped(reference);
    return bindingOf(reference) === callback && ts.isCallExpression(parent) && parent.expression === wrapped(reference);
  });
}
