import * as ts from 'typescript';
import type { ProgramView } from '../../callgraph/program-view.js';
import { someFunctionNamed } from '../../summary/functions-by-name.js';
import { contains } from '../../syntax/containing.js';
import { isLazy } from '../../types/future.js';
import { typeOf } from '../../types/type-of.js';
import { bareName, calleeOf } from '../../syntax/expressions.js';
import { argumentPosition } from '../../syntax/functions.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf } from './future-engine.js';

/** Whether an argument is given to a function that may ask for a promise, by names and annotations alone. */
export function mayBeForgotten(argument: ts.Expression, view: ProgramView): boolean {
  const position = argumentPosition(argument);
  const name = position === undefined ? undefined : bareName(calleeOf(position.call));
  return name !== undefined && mayAskForPromise(name, view);
}

const mayAskForPromise = someFunctionNamed(({ parameters }) =>
  parameters.some(({ type }) => type !== undefined && contains(type, isPromiseName)),
);

function isPromiseName(node: ts.Node): boolean {
  return ts.isIdentifier(node) && /promise|thenable/iu.test(node.text);
}

/**
 * Whether a promise is given to a function of the program that asks for a promise, does something, and forgets that promise. One that
 * does nothing at all, or is called for what it leaves alone (`unawaited`), is there to say that nobody waits.
 */
export function isForgottenByHelper(promise: ts.Expression, edges: Foundation['edges']): boolean {
  const position = argumentPosition(promise);
  if (position === undefined || LEAVES_ALONE.test(bareName(calleeOf(position.call)) ?? '')) return false;
  const { dispatch } = edges;
  const { futures } = futureEngineOf(edges);
  return dispatch.calleesOf(position.call).every((called) => {
    if (called.kind !== 'callable' || ts.isClassLike(called.callable)) return false;
    const { parameters, body } = called.callable;
    if (ts.isBlock(body) && body.statements.length === 0) return false;
    const parameter = parameters[position.index];
    const type = parameter === undefined ? undefined : typeOf(parameter.name, dispatch.view.checker);
    return type !== undefined && futures.of(type).some((future) => !isLazy(future) && !future.isArray);
  });
}

const LEAVES_ALONE =
  /^_|^(?:un|allow|background|detach|discard|dont|drop|fire|float|forget|ignore|launch|leave|mute|noop|silence|spawn|suppress|swallow|void)/iu;
