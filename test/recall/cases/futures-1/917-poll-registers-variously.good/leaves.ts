import { type Context, type Future, Pending, type Poll, type PollStream, Ready } from '../../shared/poll.js';
import { armTimer, type KeptWaker, Source } from './notify.js';

export class Channel<T> extends Source implements PollStream<T> {
  private readonly queue: T[] = [];
  private open = true;

  send(item: T): void {
    this.queue.push(item);
    this.notify();
  }

  close(): void {
    this.open = false;
    this.notify();
  }

  pollNext(cx: Context): Poll<T | undefined> {
    const item = this.queue.shift();
    if (item !== undefined) return Ready(item);
    return this.open ? this.park(cx) : Ready(undefined);
  }
}

export class Flag {
  private waker: KeptWaker | undefined;
  private up = false;

  raise(): void {
    this.up = true;
    this.waker?.wake();
  }

  poll(cx: { waker: KeptWaker }): Poll<void> {
    if (this.up) return Ready(undefined);
    if (this.waker === undefined || !this.waker.willWake(cx.waker)) this.waker = cx.waker;
    return Pending;
  }
}

export class Sleep implements Future<void> {
  constructor(private readonly until: number) {}

  poll(cx: Context): Poll<void> {
    const left = this.until - Date.now();
    if (left <= 0) return Ready(undefined);
    armTimer(left, cx);
    return Pending;
  }
}

export const fromEmitter = <T>(on: (cb: (value: T) => void) => void): Future<T> => {
  const box: { value?: T; wake?: () => void } = {};
  on((value) => {
    box.value = value;
    box.wake?.();
  });
  return {
    poll({ waker }) {
      if (box.value !== undefined) return Ready(box.value);
      box.wake = () => waker.wake();
      return Pending;
    },
  };
};
