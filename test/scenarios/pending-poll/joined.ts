import { type Context, type Future, isReady, Pending, type Poll, Ready, type Waker } from './future.js';

export class JoinAllOk<T> implements Future<number> {
  private readonly open: Future<T>[] = [];

  poll(cx: Context): Poll<number> {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const part = this.open[i];
      if (part !== undefined && isReady(part.poll(cx))) this.open.splice(i, 1);
    }
    return this.open.length === 0 ? Ready(0) : Pending;
  }
}

export class CountOk<T> implements Future<number> {
  private count = 0;
  constructor(private readonly parts: ReadonlySet<Future<T>>) {}

  poll(cx: Context): Poll<number> {
    for (const part of this.parts) {
      const p = part.poll(cx);
      if (p.kind === 'ready') this.count += 1;
    }
    if (this.count < this.parts.size) return Pending;
    return Ready(this.count);
  }
}

export class MapOk<T> implements Future<boolean> {
  constructor(private readonly parts: readonly Future<T>[]) {}

  poll(cx: Context): Poll<boolean> {
    const answers = this.parts.map((part) => part.poll(cx));
    return answers.every((answer) => isReady(answer)) ? Ready(true) : Pending;
  }
}

/** Nothing after the loop says that some are left. */
export class AllReadyBad<T> implements Future<T> {
  private last: T | undefined;
  constructor(private readonly parts: readonly Future<T>[]) {}

  poll(cx: Context): Poll<T> {
    for (const part of this.parts) {
      const p = part.poll(cx);
      if (p.kind === 'ready') this.last = p.value;
    }
    return Pending; // ~ no-pending-without-waker
  }
}

/** A list that nobody else has keeps nothing. */
export class LocalListBad implements Future<number> {
  poll(cx: Context): Poll<number> {
    const waiting: Waker[] = [];
    waiting.push(cx.waker);
    return Pending; // ~ no-pending-without-waker
  }
}

export class LocalListOk implements Future<number> {
  private waiting: Waker[] = [];

  poll(cx: Context): Poll<number> {
    const waiting = [...this.waiting];
    waiting.push(cx.waker);
    this.waiting = waiting;
    return Pending;
  }

  wake(): void {
    for (const waker of this.waiting) waker.wake();
  }
}

export class AnswersOk<T> implements Future<T> {
  constructor(private readonly inner: Future<T>) {}

  poll(cx: Context): Poll<T> {
    const p = this.inner.poll(cx);
    if (p.kind === 'pending') return Pending;
    return p;
  }
}

export class FlushBad<T> implements Future<void> {
  private isFlushed = true;
  private readonly queue: T[] = [];
  constructor(private readonly inner: Future<T>) {}

  poll(cx: Context): Poll<void> {
    while (this.queue.length > 0) {
      const p = this.inner.poll(cx);
      if (p.kind === 'pending') return Pending;
      this.isFlushed = false;
    }
    return this.isFlushed ? Ready(undefined) : Pending; // ~ no-pending-without-waker
  }
}

type State = { readonly at: 'idle' } | { readonly at: 'asking'; readonly inner: Future<string> } | { readonly at: 'done' };

/** Neither step keeps a waker, whatever state it sets. */
export class StepsBad implements Future<string> {
  private state: State = { at: 'idle' };
  constructor(private readonly ask: () => Future<string>) {}

  poll(cx: Context): Poll<string> {
    switch (this.state.at) {
      case 'idle':
        this.state = { at: 'asking', inner: this.ask() };
        return Pending; // ~ no-pending-without-waker
      case 'asking': {
        const p = this.state.inner.poll(cx);
        if (p.kind === 'pending') return p;
        this.state = { at: 'done' };
        return Pending; // ~ no-pending-without-waker
      }
      case 'done':
        return Ready('');
    }
  }
}

export class StateOnceBad implements Future<string> {
  private state: 'idle' | 'running' = 'idle';

  poll(cx: Context): Poll<string> {
    switch (this.state) {
      case 'idle':
        this.state = 'running';
        setTimeout(() => {
          cx.waker.wake();
        }, 10);
        return Pending;
      case 'running':
        return Pending; // ~strict no-pending-without-waker: the waker of an earlier poll
    }
  }
}

/** What is taken out of a list had been polled there. */
export class Ordered implements Future<string> {
  private readonly running: Future<string>[] = [];

  poll(cx: Context): Poll<string> {
    const [head] = this.running;
    if (head === undefined) return Ready('');
    const first = head.poll(cx);
    if (first.kind === 'ready') this.running.shift();
    return first;
  }
}

/** The flag is raised for those that are ready, too. */
export class FlaggedAnywayBad<T> implements Future<T[]> {
  private readonly done = new Map<Future<T>, T>();
  constructor(private readonly parts: readonly Future<T>[]) {}

  poll(cx: Context): Poll<T[]> {
    let isLeft = false;
    for (const part of this.parts) {
      if (this.done.has(part)) continue;
      const p = part.poll(cx);
      if (p.kind === 'ready') this.done.set(part, p.value);
      isLeft = true;
    }
    return isLeft ? Pending : Ready([...this.done.values()]); // ~ no-pending-without-waker: after `isLeft = true` (line 166)
  }
}

export class FlaggedOk<T> implements Future<T[]> {
  private readonly done = new Map<Future<T>, T>();
  constructor(private readonly parts: readonly Future<T>[]) {}

  poll(cx: Context): Poll<T[]> {
    let isLeft = false;
    for (const part of this.parts) {
      if (this.done.has(part)) continue;
      const p = part.poll(cx);
      if (p.kind === 'ready') this.done.set(part, p.value);
      else isLeft = true;
    }
    return isLeft ? Pending : Ready([...this.done.values()]);
  }
}

/** Some are not asked at all, and of the rest the answers are not looked at. */
export class EachBad implements Future<number> {
  private asked = 0;
  constructor(private readonly parts: ReadonlySet<Future<number>>) {}

  poll(cx: Context): Poll<number> {
    let isLeft = false;
    this.parts.forEach((part) => {
      if (this.asked > 8) {
        isLeft = true;
        return;
      }
      this.asked += 1;
      part.poll(cx);
    });
    if (isLeft) {
      return Pending; // ~ no-pending-without-waker: after `isLeft = true`
    }
    return Ready(this.asked);
  }
}

export class EachOk implements Future<number> {
  private sum = 0;
  constructor(private readonly parts: ReadonlySet<Future<number>>) {}

  poll(cx: Context): Poll<number> {
    let isLeft = false;
    this.parts.forEach((part) => {
      const p = part.poll(cx);
      if (isReady(p)) {
        this.sum += p.value;
        return;
      }
      isLeft = true;
    });
    if (isLeft) return Pending;
    return Ready(this.sum);
  }
}

/** More may come at once, and the task is woken for it. */
export class AgainOk implements Future<number> {
  private sum = 0;
  constructor(private readonly parts: readonly Future<number>[]) {}

  poll(cx: Context): Poll<number> {
    let isAgain = false;
    for (const part of this.parts) {
      const p = part.poll(cx);
      if (p.kind === 'ready') {
        this.sum += p.value;
        isAgain = true;
      }
    }
    if (isAgain) {
      cx.waker.wake();
      return Pending;
    }
    return Ready(this.sum);
  }
}
