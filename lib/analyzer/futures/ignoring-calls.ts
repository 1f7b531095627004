import * as ts from 'typescript';
import { dropsResultOf } from '../../summary/futures/dropping-results.js';
import { mayBeIgnoring } from '../../summary/futures/ignoring-names.js';
import { bareName, calleeOf, type CallLike } from '../../syntax/expressions.js';
import { argumentPosition } from '../../syntax/functions.js';
import { isIgnoringName, isTestingName } from '../../syntax/ignoring-iteration.js';
import type { Foundation } from '../foundation.js';

/**
 * Who ignores the promise that a function answers: an *iteration* of the language that drops it, one that *tests* it (a promise is
 * always true), a *helper* of the program that drops it, or who calls the function *later* and could not wait for it either.
 */
export type Ignorer = 'iteration' | 'test' | 'helper' | 'later';

/** By names alone: who may ignore what a function answers that is handed over. Most functions end here. */
export function possibleIgnorer(callback: ts.Expression, edges: Foundation['edges']): Ignorer | undefined {
  const position = argumentPosition(callback);
  if (position === undefined || !ts.isCallExpression(position.call)) return undefined;
  if (position.index === 0 && isIgnoringName(position.call)) return 'iteration';
  if (position.index === 0 && isTestingName(position.call)) return 'test';
  const name = bareName(calleeOf(position.call));
  return name !== undefined && mayBeIgnoring(name, edges.dispatch.view) ? 'helper' : undefined;
}

/** Who certainly ignores it. */
export function ignorerOf(callback: ts.Expression, edges: Foundation['edges']): Ignorer | undefined {
  const possible = possibleIgnorer(callback, edges);
  const position = argumentPosition(callback);
  if (possible === undefined || position === undefined) return undefined;
  const { call, index } = position;
  const called = edges.dispatch.calleesOf(call);
  const isOfLanguage = called.some(
    (value) => value.kind === 'api' && value.refs.some(({ module }) => module === 'lib'),
  );
  if (isOfLanguage) return possible === 'helper' ? undefined : possible;
  const isApi = called.length > 0 && called.every(({ kind }) => kind === 'api');
  if (isApi) return possible === 'iteration' && wantsNothing(call, callback, edges) ? 'iteration' : undefined;
  return dropsResultOf(call, index, edges.dispatch) ? 'helper' : undefined;
}

/** Whether an iteration of a library, `params.forEach(…)`, is declared to want nothing of its callback, and to answer nothing. */
function wantsNothing(call: CallLike, callback: ts.Expression, { dispatch }: Foundation['edges']): boolean {
  const { checker } = dispatch.view;
  const wanted = checker.getContextualType(callback)?.getCallSignatures() ?? [];
  const answers = [checker.getTypeAtLocation(call), ...wanted.map((signature) => signature.getReturnType())];
  return wanted.length > 0 && answers.every(({ flags }) => (flags & ts.TypeFlags.Void) !== 0);
}
