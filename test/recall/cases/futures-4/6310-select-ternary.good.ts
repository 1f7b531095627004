import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

export interface Store {
  peek(key: string): string | undefined;
  watch(key: string, waker: Waker): void;
}

export const firstOf = (store: Store, local: string, remote: string): Future<string> => ({
  poll: (cx: Context): Poll<string> => {
    const mine = store.peek(local);
    if (mine !== undefined) return Ready(mine);
    const theirs = store.peek(remote);
    if (theirs !== undefined && !theirs.startsWith('partial:')) return Ready(theirs);
    store.watch(local, cx.waker);
    store.watch(remote, cx.waker);
    return Pending;
  },
});
