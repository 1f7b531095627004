import { type Context, type Future, Pending, type Poll } from '../shared/poll.js';

export type Winner<A, B> = { from: 'left'; value: A } | { from: 'right'; value: B };

export function selectUnless<A, B>(left: Future<A>, right: Future<B>, veto: (value: A) => boolean): Future<Winner<A, B>> {
  let leftDone = false;
  return {
    poll(cx: Context): Poll<Winner<A, B>> {
      if (!leftDone) {
        const l = left.poll(cx);
        if (l.ready) {
          leftDone = true;
          if (!veto(l.value)) return { ready: true, value: { from: 'left', value: l.value } };
        }
      }
      const r = right.poll(cx);
      return r.ready ? { ready: true, value: { from: 'right', value: r.value } } : Pending;
    },
  };
}
