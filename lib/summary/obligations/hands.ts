/** How open an obligation is once functions have been handed out that will run later, some of them, and each at most once. */
import * as ts from 'typescript';
import { argumentsOf, bareName, type CallLike, unwrap, wrapped } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { emitterOf } from './listening.js';
import { type Effect, type Hand, lessOpen, type Loss, moreOpen, type Openness, type Reaction } from './obligation.js';

/** How open an obligation is left, and where it was lost. */
export interface Leaving {
  readonly leaves: Openness;
  readonly lost?: Loss;
}

/** What running the functions that have been handed out comes to. */
export interface Running {
  readonly leavingOf: (hand: Hand) => Leaving;
  /** Whether none of a function's paths comes to its end without having met it, flags or no flags. */
  readonly alwaysMeets: (hand: Hand) => boolean;
  /** The handler of a failure that is given although it has nothing of the obligation. */
  readonly idleRejection: (hands: readonly Hand[]) => Hand | undefined;
}

export function openHands(hands: readonly Hand[], running: Running): Leaving {
  const { leavingOf, alwaysMeets, idleRejection } = running;
  const [first] = hands;
  if (first === undefined) return { leaves: 'surely' };
  // One function for several events counts them, or takes the first.
  if (
    hands.some(
      (hand, i) => hand.closure !== undefined && hands.findIndex((each) => each.closure === hand.closure) !== i,
    )
  )
    return { leaves: 'never' };
  const parts = hands.filter(({ reaction }) => reaction === 'part');
  if (parts.length > 0) {
    const others = hands.filter((hand) => !parts.includes(hand));
    return parts.every((part) => isEndAwaited(part, others) && !alwaysMeets(part))
      ? openHands(others, running)
      : { leaves: 'never' };
  }
  // Of several independent callbacks we cannot tell which will run; of a single one we can.
  const once = hands.filter(({ reaction }) => reaction === 'once');
  if (once.length > 0) {
    const isAlone = once.length === 1 && hands.every((each) => once.includes(each) || isFailureBeside(each, once[0]));
    return isAlone ? hands.map(leavingOf).reduce(moreOpenOf) : { leaves: 'never' };
  }
  const missing = (reaction: Reaction, leaves: Openness): Leaving => ({
    leaves,
    lost: { missing: { reaction, call: first.call } },
  });
  // Who listens for nothing but a failure waits for that.
  const whenFulfilled = leastOpen(hands, isFulfilled, leavingOf) ?? missing('fulfilled', withoutReaction(hands));
  const whenRejected = leastOpen(hands, isRejected, leavingOf) ?? withoutHandler();
  return moreOpenOf(whenFulfilled, whenRejected);

  function withoutHandler(): Leaving {
    const idle = idleRejection(hands);
    if (idle !== undefined) {
      const leaves = idle.closure === undefined ? 'surely' : leavingOf(idle).leaves;
      return { leaves, lost: { missing: { reaction: 'rejected', call: idle.call } } };
    }
    // A failure to begin that nobody listens for is thrown at the process.
    return hands.every(({ reaction }) => reaction === 'begun') ? { leaves: 'never' } : missing('rejected', 'possibly');
  }
}

/** A listener for the parts of a stream that may meet it on some, beside one for the end of the same: what is left then is left. */
function isEndAwaited({ call }: Hand, others: readonly Hand[]): boolean {
  const emitter = emitterOf(call);
  return (
    emitter !== undefined && others.some((other) => other.reaction === 'fulfilled' && emitterOf(other.call) === emitter)
  );
}

/** A listener for a failure beside one for an event, of the same emitter or of another: once the event has come, none need follow. */
function isFailureBeside({ reaction, call }: Hand, listener: Hand | undefined): boolean {
  const isEvent = listener !== undefined && emitterOf(listener.call) !== undefined;
  return isEvent && reaction === 'rejected' && emitterOf(call) !== undefined;
}

function moreOpenOf(a: Leaving, b: Leaving): Leaving {
  return moreOpen(a.leaves, b.leaves) === a.leaves ? a : b;
}

/** How open it is when what a chain waits for succeeds, and nothing was given for that. */
function withoutReaction(hands: readonly Hand[]): Openness {
  const chains = hands.map(({ call }) => call).filter(isOfChain);
  // `const found = await ask().catch(reject); if (!found) return;`: what is found tells whether it was rejected.
  return chains.every((call) => ts.isAwaitExpression(wrapped(call).parent)) ? 'never' : 'surely';
}

function isOfChain(call: ts.Node): call is ts.CallExpression {
  return ts.isCallExpression(call) && /^(?:then|catch|finally)$/u.test(bareName(call.expression) ?? '');
}

function isFulfilled({ reaction }: Hand): boolean {
  return reaction === 'fulfilled' || reaction === 'begun' || reaction === 'either';
}

function isRejected({ reaction }: Hand): boolean {
  return reaction === 'rejected' || reaction === 'either';
}

function leastOpen(
  hands: readonly Hand[],
  isMeant: (hand: Hand) => boolean,
  leavingOf: (hand: Hand) => Leaving,
): Leaving | undefined {
  return hands
    .filter(isMeant)
    .map(leavingOf)
    .reduce<Leaving | undefined>(
      (least, next) => (least !== undefined && lessOpen(least.leaves, next.leaves) === least.leaves ? least : next),
      undefined,
    );
}

type Effects = ReadonlyMap<ts.Node, readonly Effect[]>;

/** A function that is given for the failure of what some hands wait for, and that carries nothing: `.catch(console.error)`. */
export function idleHandler(hands: readonly Hand[], root: ts.Node, effects: Effects): Hand | undefined {
  for (const { call, reaction } of hands) {
    const found = reaction === 'begun' ? idleListener(call, root, effects) : handlerBeyond(call);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Along a promise chain: `.then(resolve, log)`, `.then(resolve).finally(stop).catch(log)`. */
function handlerBeyond(then: ts.Node): Hand | undefined {
  for (let call = then; ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression);) {
    const name = call.expression.name.text;
    const handler =
      name === 'then' ? call.arguments[1] : name === 'catch' && call !== then ? call.arguments[0] : undefined;
    if (handler !== undefined) return idleHand(handler, call, true);
    const access = wrapped(call).parent;
    if (!/^(?:then|catch|finally)$/u.test(name) || !ts.isPropertyAccessExpression(access)) return undefined;
    call = wrapped(access).parent;
  }
  return undefined;
}

/** A listener for the `error` of what emits the event that a call listens for. That it comes we cannot know. */
function idleListener(begun: ts.Node, root: ts.Node, effects: Effects): Hand | undefined {
  const emitter = emitterOf(begun);
  if (emitter === undefined) return undefined;
  let found: Hand | undefined;
  const visit = (node: ts.Node): void => {
    if (found !== undefined || (ts.isFunctionLike(node) && node !== root)) return;
    if (ts.isCallExpression(node) && !effects.has(node) && emitterOf(node) === emitter) {
      const [event, listener] = argumentsOf(node);
      if (event !== undefined && listener !== undefined && ts.isStringLiteralLike(event) && event.text === 'error')
        found = idleHand(listener, node, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function idleHand(handler: ts.Expression, call: CallLike, isSingle: boolean): Hand | undefined {
  const value = unwrap(handler);
  if (isFunctionLiteral(value)) return { reaction: 'rejected', call, closure: value, isSingle };
  const isConsole = ts.isPropertyAccessExpression(value) && bareName(value.expression) === 'console';
  return isConsole ? { reaction: 'rejected', call, isSingle } : undefined;
}
