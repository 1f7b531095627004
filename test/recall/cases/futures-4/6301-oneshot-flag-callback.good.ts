import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

export interface Bus<T> {
  once(cb: (value: T) => void): void;
}

export class Next<T> implements Future<T> {
  private box: { value: T } | undefined;
  private armed = false;
  private wake: () => void = () => undefined;

  constructor(private readonly bus: Bus<T>) {}

  poll(cx: Context): Poll<T> {
    if (this.box !== undefined) return Ready(this.box.value);
    this.wake = () => cx.waker.wake();
    if (!this.armed) {
      this.armed = true;
      this.bus.once((value) => {
        this.box = { value };
        this.wake();
      });
    }
    return Pending;
  }
}
