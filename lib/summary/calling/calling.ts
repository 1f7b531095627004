/** Whether a path of a function leaves a callback uncalled that a contract says must be called. */
import * as ts from 'typescript';
import type { MustCall } from '../../catalogue/records.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { unwrap, wrapped } from '../../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction, isGenerator } from '../../syntax/functions.js';
import { answersValue, answersYesOrNo } from '../answers.js';
import type { Contract } from './contracts.js';
import { saysAnswered } from '../obligations/answered.js';
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
    ...(mayDestroy(record) && { alsoMeets: takesOver, tellsMet: saysAnswered }),
  });
  const outcome = takesRejections(fn, record) ? solved.outcome : withRejections(solved);
  if (outcome.leaves === 'never') return undefined;
  if (record === undefined && !(outcome.leaves === 'surely' && isCalledIn(solved, callback) && !answersYesOrNo(fn)))
    return undefined;
  const isNever = !outcome.meets && outcome.lost === undefined;
  return {
    contract,
    kind: isNever ? 'never' : 'path',
    confidence: outcome.leaves === 'surely' ? 'definite' : 'possible',
    ...(outcome.lost !== undefined && { loss: outcome.lost }),
  };
}

/** Whether what an asynchronous implementer throws is answered for. Any other throws at whoever has called it. */
function takesRejections(fn: FunctionNode, record: MustCall | undefined): boolean {
  return record?.takesRejections === true || !isAsyncFunction(fn);
}

function withRejections({ outcome, throws }: SolvedRoot): Outcome {
  return moreOpen(outcome.leaves, throws.leaves) === outcome.leaves ? outcome : { meets: outcome.meets, ...throws };
}

/** `this.destroy(error)` ends a stream whatever its callbacks do, and `req.destroy()` a request. */
function mayDestroy(record: MustCall | undefined): boolean {
  return record?.module === 'stream' || record?.orCalls !== undefined;
}

function takesOver(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'destroy') return true;
  // `upgrade(req, req.socket, head)`: who is given the socket answers.
  return call.arguments
    .map(unwrap)
    .some((each) => ts.isPropertyAccessExpression(each) && /^(?:socket|connection)$/u.test(each.name.text));
}

/** Whether the callback is called in the function itself: a function that does so on one path means to on all. */
function isCalledIn(solved: SolvedRoot, callback: ts.Identifier): boolean {
  return (referencesIn(solved.graph.root).get(callback.text) ?? []).some((reference) => {
    const { parent } = wrapped(reference);
    return bindingOf(reference) === callback && ts.isCallExpression(parent) && parent.expression === wrapped(reference);
  });
}
