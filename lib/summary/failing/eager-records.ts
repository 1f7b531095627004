import type { FunctionValue } from '../../callgraph/callable.js';
import type { Dispatch } from '../../callgraph/dispatch.js';
import type { FutureType } from '../../catalogue/records.js';
import type { CallLike } from '../../syntax/expressions.js';
import { holds } from '../condition.js';

/** What the catalogue says of the promise that a call gets of an API it calls, by whatever name it calls that. */
export function eagerRecordOf(called: FunctionValue, call: CallLike, { api, view }: Dispatch): FutureType | undefined {
  if (called.kind !== 'api') return undefined;
  return called.refs
    .flatMap((ref) => api.find('eager', ref))
    .find(({ by, when }) => by === 'creator' && holds(when, call, view.checker));
}

/** Whether nobody has to watch the promise that a record speaks of: it does not fail, or its failure is told elsewhere. */
export function mayBeLeft(record: FutureType | undefined): boolean {
  return record?.needsNoObserver === true || record?.isToldByEvent === true;
}
