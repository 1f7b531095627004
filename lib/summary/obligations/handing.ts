/**
 * When does a function that is handed to a call run, as far as the call's own words tell? Names are enough here, because every
 * answer but `single` errs to silence, and those names (`then`, `setTimeout`, `once`, an error-first callback) mean one thing.
 */
import * as ts from 'typescript';
import { bindingOf } from '../../syntax/bindings.js';
import {
  argumentsOf,
  bareName,
  calleeOf,
  type CallLike,
  isMemberAccess,
  unwrap,
  wrapped,
} from '../../syntax/expressions.js';
import { enclosingFunction, type FunctionNode, isFunctionLiteral, isFunctionNode } from '../../syntax/functions.js';
import { usesOfVariable } from '../../syntax/variable-uses.js';
import { isFilling } from './positions.js';
import type { Hand } from './obligation.js';

/** `now`: once, before the call returns. `many`: as often as something happens. */
export type Handing =
  { readonly kind: 'now' } | { readonly kind: 'many' } | { readonly kind: 'hand'; readonly hand: Hand };

const MANY: Handing = { kind: 'many' };

/** How a call treats the function at an argument position; `closure` is undefined for one that is not of this root. */
export function handingOf(call: CallLike, index: number, closure: FunctionNode | undefined): Handing {
  const callee = calleeOf(call);
  const name = bareName(callee) ?? '';
  const last = argumentsOf(call).length - 1;
  if (ts.isNewExpression(call)) return name === 'Promise' && index === 0 ? { kind: 'now' } : MANY;
  if (ts.isPropertyAccessExpression(callee)) {
    const reaction = reactionOf(name, index);
    if (reaction !== undefined) return hand({ reaction, call, isSingle: true }, closure);
  }
  const [event] = argumentsOf(call);
  const isListened = index === 1 && listens.has(name) && event !== undefined;
  const outcome = !isListened ? undefined : isOnlyOfStarted(event, callee) ? 'fulfilled' : outcomeOf(event, closure);
  if (outcome !== undefined) return hand({ reaction: outcome, call, isSingle: true }, closure);
  if (closure === undefined) return MANY;
  if (isListened && name !== 'once' && ts.isStringLiteralLike(event) && event.text === 'data')
    return hand({ reaction: 'part', call, isSingle: true }, closure);
  if (runsOnce.has(name)) return hand({ reaction: 'once', call, isSingle: true }, closure);
  if (name === 'addEventListener' && saysOnce(argumentsOf(call)[2]))
    return hand({ reaction: 'once', call, isSingle: true }, closure);
  // `waiting.push(() => …)` keeps a task to be run; what takes something is a listener.
  if (isFilling(name) && (closure.parameters.length > 0 || isListOfListeners(callee))) return MANY;
  // `on…((e) => …)`, `forEach((e) => …)`: an event or an element, and no error.
  if (isShort(closure) && repeats.test(name)) return MANY;
  if (isErrorFirst(closure) && index === last) return hand({ reaction: 'once', call, isSingle: true }, closure);
  if (repeats.test(name) || index !== last) return MANY;
  return hand({ reaction: 'once', call, isSingle: true }, closure);
}

function isListOfListeners(fill: ts.Expression): boolean {
  return isMemberAccess(fill) && /(?:listener|handler|observer|subscriber)/iu.test(bareName(fill.expression) ?? '');
}

/** Takes one thing, which is called `e` or `ex`. */
function isShort({ parameters: [first, ...others] }: ts.SignatureDeclaration): boolean {
  return others.length === 0 && first !== undefined && /^_?ex?$/u.test(first.name.getText());
}

function hand(made: Omit<Hand, 'closure'>, closure: FunctionNode | undefined): Handing {
  return { kind: 'hand', hand: closure === undefined ? made : { ...made, closure } };
}

function reactionOf(name: string, index: number): Hand['reaction'] | undefined {
  if (name === 'then') return index === 0 ? 'fulfilled' : 'rejected';
  if (name === 'catch') return 'rejected';
  return name === 'finally' ? 'either' : undefined;
}

const listens: ReadonlySet<string> = new Set(['on', 'once', 'addListener']);

/** Events that come at most once, and tell how something began or ended. */
function outcomeOf(event: ts.Expression, closure: FunctionNode | undefined): Hand['reaction'] | undefined {
  if (!ts.isStringLiteralLike(event)) return undefined;
  switch (event.text) {
    case 'end':
    case 'finish':
      return 'fulfilled';
    case 'connect':
      // What a server tells of is one of many.
      return closure === undefined || closure.parameters.length === 0 ? 'begun' : undefined;
    case 'listening':
    case 'open':
    case 'ready':
    case 'response':
    case 'secureConnect':
    case 'spawn':
      return 'begun';
    case 'error':
      return 'rejected';
    case 'close':
    case 'exit':
      return 'either';
    default:
      return undefined;
  }
}

/**
 * Whether an event comes only from a process that was started: `exit`, and `close` where nobody listens for `error`. That one is thrown
 * then, and no event follows it.
 */
function isOnlyOfStarted(event: ts.Expression, listen: ts.Expression): boolean {
  if (!ts.isStringLiteralLike(event) || !ts.isPropertyAccessExpression(listen)) return false;
  const emitter = unwrap(listen.expression);
  const declaration = ts.isIdentifier(emitter) ? bindingOf(emitter)?.parent : undefined;
  const variable = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration : undefined;
  const made = variable === undefined ? emitter : variable.initializer;
  const name = made !== undefined && ts.isCallExpression(made) ? bareName(made.expression) : undefined;
  if (made === undefined || name === undefined) return false;
  if (event.text === 'exit') return startsProcess.has(name);
  if (event.text !== 'close' || !startsUnwatched.has(name)) return false;
  const holders =
    variable === undefined ? [made] : ts.isIdentifier(variable.name) ? usesOfVariable(variable.name).reads : [];
  return holders.length > 0 && !holders.some(mayHearError);
}

/** Whether somebody may listen for the errors of an emitter that an expression holds: a chain says so, or it is handed on. */
function mayHearError(holder: ts.Expression): boolean {
  const value = wrapped(holder);
  const access = value.parent;
  if (!isMemberAccess(access)) return !ts.isExpressionStatement(access) && !ts.isVariableDeclaration(access);
  const outer = wrapped(access).parent;
  if (!ts.isCallExpression(outer) || unwrap(outer.expression) !== access) return false;
  const [event] = outer.arguments;
  const isHeard =
    listens.has(bareName(access) ?? '') &&
    (event === undefined || !ts.isStringLiteralLike(event) || event.text === 'error');
  return isHeard || mayHearError(outer);
}

const startsProcess: ReadonlySet<string> = new Set(['spawn', 'fork', 'exec', 'execFile']);

/** Those of them that listen for no `error` themselves. */
const startsUnwatched: ReadonlySet<string> = new Set(['spawn', 'fork']);

/** The same for handlers that are properties: `reader.onload = …`. Others, such as `onmessage`, are called again and again. */
export function handlerReaction(property: string): Hand['reaction'] | undefined {
  if (/^on(?:load|success|complete)$/u.test(property)) return 'fulfilled';
  if (/^on(?:error|abort|timeout)$/u.test(property)) return 'rejected';
  // The last change of state tells of the end, whichever it is; see `isPossibleEdge` for the ones before.
  return /^on(?:loadend|readystatechange)$/u.test(property) ? 'either' : undefined;
}

const runsOnce: ReadonlySet<string> = new Set([
  'setTimeout',
  'setImmediate',
  'queueMicrotask',
  'nextTick',
  'requestAnimationFrame',
  'requestIdleCallback',
  'once',
  'prependOnceListener',
]);

/** Whether a node answers something that nobody looks at: `setTimeout(() => resolve)`. */
export function isUnheardAnswer(node: ts.Node, root: ts.Node): boolean {
  const isAnswer = ts.isReturnStatement(node) ? enclosingFunction(node) === root : node === root;
  return isAnswer && isUnheard(root);
}

/** Whether nobody looks at what a function answers: an executor, what a timer runs, a listener of an event. */
function isUnheard(fn: ts.Node): boolean {
  if (!isFunctionLiteral(fn)) return false;
  const { parent } = wrapped(fn);
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const [first, second] = argumentsOf(parent).map(unwrap);
  const callee = calleeOf(parent);
  const name = bareName(callee) ?? '';
  if (ts.isNewExpression(parent)) return name === 'Promise' && first === fn;
  if (first === fn) return runsOnce.has(name) && !/once/iu.test(name);
  const isListening = isMemberAccess(callee) && (listens.has(name) || name === 'addEventListener');
  return isListening && second === fn && first !== undefined && ts.isStringLiteralLike(first);
}

/** Names of functions that call what they are given as often as something happens, or once for each of many things. */
const repeats =
  /^(?:on|add|bind|watch|subscribe|listen|observe|each|for|map|flat|filter|some|every|find|reduce|sort|replace|walk|visit|traverse|use|handle|register|hook|intercept|tap|pipe|setInterval|interval|repeat|loop|poll|stream|emit|monitor|track|attach|set|create|make|define|describe|it$|test$|get$|post$|put$|all$|route|from|of$|event$|effect|memo|attempt|useE|useC|useM|throttle|debounce|retry|with)|(?:Listener|Handler|Each|Observer|Stream)s?$/iu;

/** A callback whose first parameter is an error is called once, by convention older than promises. */
export function isErrorFirst(closure: ts.SignatureDeclaration): boolean {
  const [first] = closure.parameters;
  return first !== undefined && ts.isIdentifier(first.name) && isErrorName(first.name.text);
}

export function isErrorName(name: string): boolean {
  return /^_?(?:e|er|err|error|ex|[a-z]+Err(?:or)?)$/u.test(name);
}

function saysOnce(options: ts.Expression | undefined): boolean {
  const value = options === undefined ? undefined : unwrap(options);
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return false;
  return value.properties.some((property) => property.name?.getText() === 'once');
}

/** The function that a node belongs to directly below `root`: the outermost one in between; undefined when there is none. */
export function closureBelow(root: ts.Node, node: ts.Node): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  for (let at = node.parent; at !== root && !ts.isSourceFile(at); at = at.parent) if (isFunctionNode(at)) found = at;
  return found;
}
