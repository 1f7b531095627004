import * as ts from 'typescript';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { dropsResultLater, mayKeepListener } from '../../summary/futures/dropping-listeners.js';
import { bareName, calleeOf } from '../../syntax/expressions.js';
import { argumentPosition } from '../../syntax/functions.js';

/** Functions of Node and of browsers that call what they are given later. */
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/**
 * Whether a function is given to a timer, or to a method of the program whose class calls it later, wants nothing of it and drops what
 * it answers. Nobody could wait for it there, but nobody sees it fail either.
 */
export function isCalledLaterUnheard(callback: ts.Expression, dispatch: Dispatch): boolean {
  const position = argumentPosition(callback);
  if (position === undefined || !ts.isCallExpression(position.call)) return false;
  const { call, index } = position;
  const name = bareName(calleeOf(call)) ?? '';
  if (index === 0 && TIMERS.has(name)) return dispatch.calleesOf(call).every(({ kind }) => kind === 'api');
  return (
    mayKeepListener(name, dispatch.view) && wantsNothing(callback, dispatch) && dropsResultLater(call, index, dispatch)
  );
}

function wantsNothing(callback: ts.Expression, { view: { checker } }: Dispatch): boolean {
  const wanted = checker.getContextualType(callback)?.getCallSignatures() ?? [];
  return wanted.length > 0 && wanted.every((each) => (each.getReturnType().flags & ts.TypeFlags.Void) !== 0);
}
