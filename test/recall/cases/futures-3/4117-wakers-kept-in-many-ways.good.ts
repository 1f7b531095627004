import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

interface SmartWaker {
  wake(): void;
  willWake(other: SmartWaker): boolean;
}
interface SmartContext extends Context {
  readonly waker: SmartWaker;
}

abstract class Parking {
  #slot: SmartWaker | undefined;

  protected register(cx: SmartContext): void {
    const known = this.#slot;
    if (known === undefined || !known.willWake(cx.waker)) this.#slot = cx.waker;
  }

  protected unpark(): void {
    this.#slot?.wake();
  }
}

export class Latch extends Parking {
  #open = false;

  open(): void {
    this.#open = true;
    this.unpark();
  }

  poll(cx: SmartContext): Poll<void> {
    if (this.#open) return Ready(undefined);
    this.register(cx);
    return Pending;
  }
}

export interface Wheel {
  insert(at: number, wake: () => void): void;
}

export class Until implements Future<void> {
  constructor(
    private readonly at: number,
    private readonly wheel: Wheel,
    private readonly now: () => number,
  ) {}

  poll(cx: Context): Poll<void> {
    if (this.now() >= this.at) return Ready(undefined);
    this.wheel.insert(this.at, () => {
      cx.waker.wake();
    });
    return Pending;
  }
}

interface Entry {
  readonly priority: number;
  readonly wake: () => void;
}

export class Arbiter {
  readonly #heap: Entry[] = [];
  #taken = false;

  acquire(priority: number): Future<() => void> {
    return {
      poll: ({ waker }) => {
        if (!this.#taken) {
          this.#taken = true;
          return Ready(() => {
            this.#taken = false;
            this.#heap.shift()?.wake();
          });
        }
        const at = this.#heap.findIndex((e) => e.priority < priority);
        this.#heap.splice(at < 0 ? this.#heap.length : at, 0, { priority, wake: () => waker.wake() });
        return Pending;
      },
    };
  }
}

/** Never ready, on purpose. */
export const never: Future<never> = { poll: () => Pending };
