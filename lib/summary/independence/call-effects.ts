/**
 * What a call touches, as far as the order of two calls matters. Visible functions are looked into; what a package is known to do is
 * taken from the catalogue; names speak where neither is to be had. What nothing is known of is ordered with everything.
 */
import * as ts from 'typescript';
import { callablesAmong, type Callable } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { bindingOf } from '../../syntax/bindings.js';
import {
  argumentsOf,
  bareName,
  calleeOf,
  isMemberAccess,
  propertyName,
  unwrap,
  type CallLike,
  receiverOf,
} from '../../syntax/expressions.js';
import { isFunctionLiteral, isFunctionNode } from '../../syntax/functions.js';
import { isPromiseCombinator, isReported } from '../../syntax/known-calls.js';
import { effectOfName, isExclusiveName, isSharingName } from './effect-names.js';
import { isKnownToRead } from './known-reads.js';
import { callsInside, CHANGING, isOnOwnValue, joinTouch, UNTOUCHED, type Touch } from './touching.js';
import { isOnValues, isPromised, unseenEffect } from './unseen-effects.js';
import type { Yield } from '../loops/yielding.js';

/** What the questions about waits may ask of the program around them. */
export interface WaitWorld {
  readonly dispatch: Dispatch;
  readonly touchOf: (callable: Callable) => Touch;
  readonly yieldOf: (callable: Callable) => Yield;
}

/** What a chain's later links do not change: they drive what the first one has made, or say more about it. */
const NEUTRAL_LINK =
  /^(?:all|as|cache|catch|clone|exec|execute|execute\w+|finally|from|get|json|lean|promise|returning|session|skip|sort|take|text|then|toArray|toPromise|using)$/u;

/** Transactions and the like hand out the one connection that everything in them goes through. */
const HANDING_OUT = /transaction|session|withClient|withConnection|usingConnection|runInTx|atomic|acquire|lock/iu;

/**
 * @param isAnswerUsed whether the caller keeps the answer: a function called for its answer alone mostly only asks
 */
export function touchOfCall(call: CallLike, world: WaitWorld, isAnswerUsed: boolean): Touch {
  if (isReported(call)) return UNTOUCHED;
  const links = linksOf(call);
  const [first] = links;
  if (first === undefined || links.some((link) => sharesConnection(link)) || isOnExclusive(first)) {
    const isKnown = isKnownToRead(first ?? call, world.dispatch) || (links.length === 1 && isOwnClient(call, world));
    if (!isKnown) return CHANGING;
  }
  const handed = links.flatMap(argumentsOf).flatMap((each) => functionIn(each));
  const inner = handed.map((each) => world.touchOf(each)).reduce(joinTouch, UNTOUCHED);
  const later = links.slice(1).some((link) => changesChain(link) && !isKnownToRead(link, world.dispatch))
    ? CHANGING
    : UNTOUCHED;
  return joinTouch(joinTouch(inner, later), touchOfLink(first ?? call, world, isAnswerUsed));
}

/** `db.select().from(t)` is two links, the first first; each is a call on the answer of the one before. */
export function linksOf(call: CallLike): readonly CallLike[] {
  const callee = calleeOf(call);
  const source = isMemberAccess(callee) ? unwrap(callee.expression) : callee;
  return ts.isCallExpression(source) ? [...linksOf(source), call] : [call];
}

/** `db.update(…).set(…)`, `knex('t').insert(…)`: a later link may say what the chain does. */
function changesChain(link: CallLike): boolean {
  const name = bareName(calleeOf(link));
  if (name === undefined) return true;
  return (
    /^(?:insert|update|upsert|delete|del|remove|destroy|create|save|set|truncate|increment|decrement|push|post|put|patch|send|merge|into|lock|forUpdate)(?:$|[A-Z])/u.test(
      name,
    ) && !NEUTRAL_LINK.test(name)
  );
}

function touchOfLink(call: CallLike, world: WaitWorld, isAnswerUsed: boolean): Touch {
  const name = bareName(calleeOf(call));
  if (name === undefined) return CHANGING;
  if (ts.isCallExpression(call) && isPromiseCombinator(call)) return UNTOUCHED;
  const values = world.dispatch.calleesOf(call);
  const bodies = callablesAmong(values);
  const isSeen = bodies.length === values.length && bodies.every(isFunctionNode);
  // Of a connection's `read` the body may say little; a function that stands alone says it all, as does one of known APIs alone.
  const isAlone = ts.isIdentifier(calleeOf(call)) || bodies.every(ts.isFunctionDeclaration);
  const isPlain = isSeen && (isAlone || bodies.every((body) => isAllKnown(body, world)));
  if (!isPlain && effectOfName(name) === 'converses' && !isKnownToRead(call, world.dispatch)) return CHANGING;
  const seen = bodies.map((body) => world.touchOf(body)).reduce(joinTouch, UNTOUCHED);
  if (isSeen || seen.isChanging) return seen;
  return touchUnseen(call, seen, world, isAnswerUsed);
}

/** Whether everything that a function calls is known to read, or works on values of the language. */
function isAllKnown(body: Callable, { dispatch }: WaitWorld): boolean {
  const calls = callsInside(body);
  return calls.length > 0 && calls.every((call) => isKnownToRead(call, dispatch) || isOnValues(call, dispatch));
}

function touchUnseen(call: CallLike, seen: Touch, world: WaitWorld, isAnswerUsed: boolean): Touch {
  if (isKnownToRead(call, world.dispatch)) return seen;
  const effect = unseenEffect(call, world.dispatch);
  if (effect === 'collects') return isOnOwnVariable(call) ? seen : CHANGING;
  if (effect === 'reads') return isAnswerUsed ? seen : CHANGING;
  if (effect !== undefined) return CHANGING;
  // A noun (`data.survey(id)`) answers what it names; what a package's own words mean we do not know.
  return isAnswerUsed && !isPromisedByPackage(call, world) ? seen : CHANGING;
}

/** Whether a function of a package answers a promise that is asked nothing further. */
function isPromisedByPackage(call: CallLike, { dispatch }: WaitWorld): boolean {
  const isOfPackage = dispatch
    .calleesOf(call)
    .some((value) => value.kind === 'api' && value.refs.every(({ module }) => module !== 'lib'));
  if (!isOfPackage || isFollowed(call)) return false;
  return isPromised(call, dispatch);
}

function isFollowed({ parent }: CallLike): boolean {
  return isMemberAccess(parent) && ts.isCallExpression(parent.parent);
}

/** `this.client.count(…)` of a client that the program has written, and that asks through the platform alone: there is no connection. */
function isOwnClient(call: CallLike, { dispatch }: WaitWorld): boolean {
  const receiver = receiverOf(call);
  if (receiver === undefined || !/^client$/iu.test(bareName(receiver) ?? '')) return false;
  const values = dispatch.calleesOf(call);
  const bodies = callablesAmong(values);
  const asksAlone = (body: Callable): boolean =>
    isFunctionNode(body) && callsInside(body).every((each) => asksPlatform(each, dispatch) || isOnOwnValue(each, body));
  return bodies.length === values.length && bodies.every(asksAlone);
}

/** `fetch(url)`, `Object.entries(query)` */
function asksPlatform(call: CallLike, dispatch: Dispatch): boolean {
  const isOfPlatform = dispatch
    .calleesOf(call)
    .every((value) => value.kind === 'api' && value.refs.every(({ module }) => module === 'lib'));
  return isOfPlatform && unseenEffect(call, dispatch) === 'reads';
}

/** Whether anything on the way to the callee is a connection, a cursor or a page, or was handed out by a transaction. */
function isOnExclusive(call: CallLike): boolean {
  for (let at = calleeOf(call); ; at = unwrap(at.expression)) {
    const name = bareName(at);
    const isCallee = at === calleeOf(call);
    if (name !== undefined && isExclusiveName(name, bareName(calleeOf(call))) && (!isCallee || !isMemberAccess(at)))
      return true;
    if (ts.isIdentifier(at) && isHandedOut(at)) return true;
    if (!isMemberAccess(at)) return false;
  }
}

/** A parameter of a function that was given to a transaction. */
function isHandedOut(name: ts.Identifier): boolean {
  const parameter = bindingOf(name)?.parent;
  if (parameter === undefined || !ts.isParameter(parameter) || !isFunctionLiteral(parameter.parent)) return false;
  const { parent } = parameter.parent;
  return ts.isCallExpression(parent) && HANDING_OUT.test(bareName(calleeOf(parent)) ?? '');
}

/** `{ transaction }`, `{ session: s }`, `tx` among the arguments. */
function sharesConnection(call: CallLike): boolean {
  return argumentsOf(call).some((each) => {
    const value = unwrap(each);
    if (ts.isIdentifier(value)) return isSharingName(value.text);
    if (!ts.isObjectLiteralExpression(value)) return false;
    return value.properties.some((member) => isSharingName(propertyName(member.name) ?? ''));
  });
}

function isOnOwnVariable(call: CallLike): boolean {
  const receiver = receiverOf(call);
  if (receiver === undefined || !ts.isIdentifier(receiver)) return false;
  const declared = bindingOf(receiver);
  return (
    declared !== undefined &&
    ts.isVariableDeclaration(declared.parent) &&
    !ts.isSourceFile(declared.parent.parent.parent.parent)
  );
}

function functionIn(argument: ts.Expression): readonly Callable[] {
  const value = unwrap(argument);
  return isFunctionLiteral(value) ? [value] : [];
}
