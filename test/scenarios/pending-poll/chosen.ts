/** Answers that one of several expressions gives: a branch, a fallback, what an earlier poll has answered. */
import { type Context, type Future, Pending, type Poll, Ready, type Waker } from './future.js';

export class Holder<T> {
  protected inner: Future<T> | undefined;
  protected waker: Waker | undefined;

  put(inner: Future<T>): void {
    this.inner = inner;
    this.waker?.wake();
  }
}

export class AbsentBad<T> extends Holder<T> implements Future<T> {
  poll(cx: Context): Poll<T> {
    return this.inner?.poll(cx) ?? Pending; // ~ no-pending-without-waker
  }
}

export class AbsentOk<T> extends Holder<T> implements Future<T> {
  poll(cx: Context): Poll<T> {
    if (this.inner === undefined) this.waker = cx.waker;
    return this.inner?.poll(cx) ?? Pending;
  }
}

export function bothOk(one: Future<number>, other: Future<number>): Future<number> {
  let a: Poll<number> = Pending;
  let b: Poll<number> = Pending;
  return {
    poll(cx) {
      a = a.kind === 'ready' ? a : one.poll(cx);
      b = b.kind === 'ready' ? b : other.poll(cx);
      return a.kind === 'ready' && b.kind === 'ready' ? Ready(a.value + b.value) : Pending;
    },
  };
}

export function secondBad(one: Future<number>, other: Future<number>): Future<number> {
  let a: Poll<number> = Pending;
  return {
    poll(cx) {
      a = a.kind === 'ready' ? a : one.poll(cx);
      if (a.kind === 'ready') return Pending; // ~ no-pending-without-waker
      return other.poll(cx);
    },
  };
}

export const eitherOk = (isFirst: boolean, one: Future<number>, other: Future<number>): Future<number> => ({
  poll(cx) {
    const answer = isFirst ? one.poll(cx) : other.poll(cx);
    return answer.kind === 'ready' ? Ready(answer.value + 1) : Pending;
  },
});
