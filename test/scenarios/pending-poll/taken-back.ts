/** Wakers that were kept and are taken back before pending is answered, and flags that say nothing of a waker. */
import { type Context, type Future, Pending, type Poll, Ready, type Waker } from './future.js';

export class TakenBackBad implements Future<string> {
  private line: string | undefined;
  private waker: Waker | null = null;

  poll(cx: Context): Poll<string> {
    this.waker = cx.waker;
    const { line } = this;
    this.waker = null;
    return line === undefined ? Pending : Ready(line); // ~ no-pending-without-waker: after `this.waker = null` (line 11)
  }
}

export class TakenBackWhenReadyOk implements Future<string> {
  private line: string | undefined;
  private waker: Waker | null = null;

  poll(cx: Context): Poll<string> {
    this.waker = cx.waker;
    const { line } = this;
    if (line === undefined) return Pending;
    this.waker = null;
    return Ready(line);
  }
}

/** Kept again after that. */
export class KeptAgainOk implements Future<string> {
  private line: string | undefined;
  private waker: Waker | undefined;

  poll(cx: Context): Poll<string> {
    this.waker = undefined;
    if (this.line !== undefined) return Ready(this.line);
    this.waker = cx.waker;
    return Pending;
  }
}

/** What is called in between may take it. */
export class HandedOverOk implements Future<string> {
  private line: string | undefined;
  private waker: Waker | undefined;
  constructor(private readonly listen: (done: () => void) => void) {}

  poll(cx: Context): Poll<string> {
    this.waker = cx.waker;
    this.begin();
    this.waker = undefined;
    return this.line === undefined ? Pending : Ready(this.line);
  }

  private begin(): void {
    const waker = this.waker;
    this.listen(() => waker?.wake());
  }
}

export interface Timer extends Future<void> {
  rewind(): void;
}

/** What the field says was set after an inner poll that was ready, and keeps no waker. */
export class PacedBad implements Future<number> {
  private isPausing = false;
  constructor(
    private readonly inner: Future<number>,
    private readonly pause: Timer,
    private readonly isBusy: () => boolean,
  ) {}

  poll(cx: Context): Poll<number> {
    while (this.isPausing) {
      if (this.pause.poll(cx).kind === 'pending') return Pending;
      if (!this.isBusy()) {
        this.isPausing = false;
        break;
      }
      this.pause.rewind();
      return Pending; // ~ no-pending-without-waker: when `this.isBusy()` holds
    }
    const p = this.inner.poll(cx);
    if (p.kind === 'ready') this.isPausing = true;
    return p;
  }
}

export class PacedOk implements Future<number> {
  private isPausing = false;
  constructor(
    private readonly inner: Future<number>,
    private readonly pause: Timer,
    private readonly isBusy: () => boolean,
  ) {}

  poll(cx: Context): Poll<number> {
    while (this.isPausing) {
      if (this.pause.poll(cx).kind === 'pending') return Pending;
      if (this.isBusy()) this.pause.rewind();
      else this.isPausing = false;
    }
    const p = this.inner.poll(cx);
    if (p.kind === 'ready') this.isPausing = true;
    return p;
  }
}
