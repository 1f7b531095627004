import type { Dispatch } from '../../callgraph/dispatch.js';
import { argumentsOf, type CallLike } from '../../syntax/expressions.js';
import { holds } from '../condition.js';
import { effectOfCommand } from './unseen-effects.js';

/** Whether a call is known to ask and to change nothing: by the catalogue, or by the command that it sends. */
export function isKnownToRead(call: CallLike, dispatch: Dispatch): boolean {
  if (argumentsOf(call).some((each) => effectOfCommand(each) === 'reads')) return true;
  return dispatch
    .calleesOf(call)
    .every(
      (value) =>
        value.kind === 'api' &&
        value.refs.some((ref) =>
          dispatch.api.find('reads', ref).some(({ when }) => holds(when, call, dispatch.view.checker)),
        ),
    );
}
