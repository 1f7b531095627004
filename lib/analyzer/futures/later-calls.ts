import { isBuiltin } from 'node:module';
import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { dropsResultLater, mayKeepListener } from '../../summary/futures/dropping-listeners.js';
import { bareName, calleeOf, receiverOf } from '../../syntax/expressions.js';
import { argumentPosition } from '../../syntax/functions.js';
import { declaringModule } from '../../types/api-ref.js';
import { typeOf } from '../../types/type-of.js';
import type { Foundation } from '../foundation.js';

/** Functions of Node and of browsers that call what they are given later. */
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

const LISTENING = /^(?:on|once|(?:add|prepend|prependOnce)Listener)$/u;

/**
 * Whether a function is given to a timer, to something of Node's that tells its listeners of events, or to a method of the program whose
 * class calls it later, wants nothing of it and drops what it answers. Nobody could wait for it there, but nobody sees it fail either.
 */
export function isCalledLaterUnheard(callback: ts.Expression, edges: Foundation['edges']): boolean {
  const { dispatch } = edges;
  const position = argumentPosition(callback);
  if (position === undefined || !ts.isCallExpression(position.call)) return false;
  const { call, index } = position;
  const name = bareName(calleeOf(call)) ?? '';
  if (index === 0 && TIMERS.has(name)) return dispatch.calleesOf(call).every(({ kind }) => kind === 'api');
  if (LISTENING.test(name) && isListenerOfNode(call, index, edges)) return true;
  return (
    mayKeepListener(name, dispatch.view) && wantsNothing(callback, dispatch) && dropsResultLater(call, index, dispatch)
  );
}

/** What fails in a listener for the end of the process ends it as well, and is printed. */
function isListenerOfNode(
  call: ts.CallExpression,
  index: number,
  { dispatch, handoverOf }: Foundation['edges'],
): boolean {
  if (!isOfNode(receiverOf(call), dispatch) || dispatch.calleesOf(call).some(({ kind }) => kind !== 'api'))
    return false;
  const handover = handoverOf(call, index);
  return handover?.when === 'later' && handover.on === undefined;
}

/**
 * Whether a value is of a class of Node's own, as a child process is: a library's may deal with what its listeners answer, and a plain emitter
 * may be anybody's.
 */
function isOfNode(value: ts.Expression | undefined, { view: { checker } }: Dispatch): boolean {
  const type = value === undefined ? undefined : typeOf(value, checker);
  const symbol = type === undefined ? undefined : checker.getNonNullableType(type).getSymbol();
  const [declaration] = symbol?.declarations ?? [];
  if (declaration === undefined || symbol?.name === 'EventEmitter') return false;
  const module = declaringModule(declaration);
  return module === 'lib' || (module !== undefined && isBuiltin(module));
}

function wantsNothing(callback: ts.Expression, { view: { checker } }: Dispatch): boolean {
  const wanted = checker.getContextualType(callback)?.getCallSignatures() ?? [];
  return wanted.length > 0 && wanted.every((each) => (each.getReturnType().flags & ts.TypeFlags.Void) !== 0);
}
