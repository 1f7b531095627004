import { type Context, type Future, Pending, type Poll, Ready, type Waker } from '../shared/poll.js';

interface Reactor {
  register(fd: number, interest: 'read' | 'write', waker: Waker): void;
  ready(fd: number, interest: 'read' | 'write'): boolean;
}

export class Readable implements Future<void> {
  constructor(
    private readonly reactor: Reactor,
    private readonly fd: number,
  ) {}

  poll(cx: Context): Poll<void> {
    if (this.reactor.ready(this.fd, 'read')) return Ready(undefined);
    this.reactor.register(this.fd, 'read', cx.waker);
    return Pending;
  }
}

export class Notify {
  #permits = 0;
  readonly #waiting = new Set<() => void>();

  notifyOne(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#permits += 1;
      return;
    }
    this.#waiting.delete(first);
    first();
  }

  #enqueue(cx: Context): void {
    this.#waiting.add(() => {
      this.#permits += 1;
      cx.waker.wake();
    });
  }

  notified(): Future<void> {
    return {
      poll: (cx) => {
        if (this.#permits > 0) {
          this.#permits -= 1;
          return Ready(undefined);
        }
        this.#enqueue(cx);
        return Pending;
      },
    };
  }
}

export class AbortFuture implements Future<unknown> {
  constructor(private readonly signal: AbortSignal) {}

  poll(cx: Context): Poll<unknown> {
    if (this.signal.aborted) return Ready(this.signal.reason);
    this.signal.addEventListener('abort', () => {
      cx.waker.wake();
    });
    return Pending;
  }
}
