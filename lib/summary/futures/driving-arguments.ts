import * as ts from 'typescript';
import type { Callable, FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import { controlFlowOf } from '../../cfg/control-flow.js';
import { isUnavoidable } from '../../cfg/unavoidable.js';
import { isGenerator } from '../../syntax/functions.js';
import { drivesOf } from './driving.js';
import { plainParameter } from './parameter-reads.js';

/** Through how many functions an argument is followed. */
const MAX_DEPTH = 3;

/** Whether everything that a call may call is in sight and drives an argument, whichever way it takes: `count(query)`. */
export function drivesArgument(
  call: ts.CallExpression,
  index: number,
  drivers: ReadonlySet<string>,
  dispatch: Dispatch,
  depth = MAX_DEPTH,
): boolean {
  if (depth === 0) return false;
  const isDriving = (called: FunctionValue): boolean =>
    called.kind === 'callable' && drivesParameter(called.callable, index, drivers, dispatch, depth - 1);
  return dispatch.calleesOf(call).every(isDriving);
}

function drivesParameter(
  callable: Callable,
  index: number,
  drivers: ReadonlySet<string>,
  dispatch: Dispatch,
  depth: number,
): boolean {
  if (ts.isClassLike(callable) || isGenerator(callable)) return false;
  const name = plainParameter(callable, index);
  if (name === undefined) return false;
  const drives = drivesOf(name, drivers, (call, position) => drivesArgument(call, position, drivers, dispatch, depth));
  return drives.length > 0 && isUnavoidable(controlFlowOf(callable), new Set(drives));
}
