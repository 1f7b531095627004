import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

interface Slot<T> {
  value?: T;
  waiting: Waker[];
}

export class Latch<T> {
  private readonly slot: Slot<T> = { waiting: [] };

  set(value: T): void {
    this.slot.value = value;
    for (const w of this.slot.waiting.splice(0)) w.wake();
  }

  get(): Future<T> {
    const slot = this.slot;
    return new (class implements Future<T> {
      poll(cx: Context): Poll<T> { // allow: no-waker
        if (slot.value !== undefined) return Ready(slot.value);
        const waker = cx.waker;
        const queue = [...slot.waiting, waker];
        console.debug('waiting', queue.length);
        return Pending; // expect: no-waker
      }
    })();
  }
}
