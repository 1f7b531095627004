/** Polls that take no context, although they are given one; a flag around a poll; an answer that the loop's test assigns. */
import { type Context, type Future, Pending, type Poll, Ready, type Waker } from './future.js';

function pollFn<T>(poll: (cx: Context) => Poll<T>): Future<T> {
  return { poll };
}

export class Inbox {
  private readonly letters: string[] = [];
  private readonly waiting = new Set<Waker>();

  put(letter: string): void {
    this.letters.push(letter);
    for (const waker of this.waiting) waker.wake();
    this.waiting.clear();
  }

  nextOk(): Future<string> {
    return pollFn((cx) => {
      const letter = this.letters.shift();
      if (letter !== undefined) return Ready(letter);
      this.waiting.add(cx.waker);
      return Pending;
    });
  }

  longerThanBad(length: number): Future<string> {
    return pollFn(() => {
      const letter = this.letters.find((each) => each.length > length);
      return letter === undefined ? Pending : Ready(letter); // ~ no-pending-without-waker: no path to here
    });
  }

  hasAnyBad(): Future<boolean> {
    const { letters } = this;
    return {
      poll() {
        if (letters.length > 0) return Ready(true);
        return Pending; // ~ no-pending-without-waker
      },
    };
  }

  wakesOthersOk(): Future<string> {
    return pollFn(() => {
      const letter = this.letters.pop();
      if (letter !== undefined) return Ready(letter);
      for (const waker of this.waiting) waker.wake();
      return Pending;
    });
  }

  neverOk(): Future<never> {
    return pollFn(() => Pending);
  }

  insideAnotherOk(outer: Context): Poll<string> {
    const inner = pollFn(() => {
      const letter = this.letters.pop();
      if (letter !== undefined) return Ready(letter);
      this.waiting.add(outer.waker);
      return Pending;
    });
    return inner.poll(outer);
  }
}

export class DeafBad implements Future<number> {
  private value: number | undefined;

  set(value: number): void {
    this.value = value;
  }

  poll(): Poll<number> {
    if (this.value !== undefined) return Ready(this.value);
    return Pending; // ~ no-pending-without-waker
  }
}

/** No interface asks for a context: nothing says that this is a poll. */
export class Sensor {
  private value: number | undefined;

  poll(): Poll<number> {
    return this.value === undefined ? Pending : Ready(this.value);
  }
}

/** The first task's waker, kept by a timer: right as long as the task keeps its waker. */
export function sleepBad(ms: number): Future<void> {
  let isDue = false;
  let isStarted = false;
  return {
    poll(cx) {
      if (isDue) return Ready(undefined);
      if (!isStarted) {
        isStarted = true;
        setTimeout(() => {
          isDue = true;
          cx.waker.wake();
        }, ms);
      }
      return Pending; // ~strict no-pending-without-waker: of an earlier poll
    },
  };
}

/** The flag is of this poll alone: that it is up says nothing of an earlier one. */
export function flagOfThisPollBad(source: { isOpen(): boolean; take(): string | undefined }): Future<string> {
  const wakers: Waker[] = [];
  return {
    poll(cx) {
      let isOpen = false;
      if (source.isOpen()) {
        isOpen = true;
        wakers.push(cx.waker);
      }
      if (isOpen) return Pending;
      const line = source.take();
      return line === undefined ? Pending : Ready(line); // ~ no-pending-without-waker
    },
  };
}

export class DrainsInTheTestOk implements Future<number> {
  private count = 0;

  constructor(private readonly lines: { pollNext(cx: Context): Poll<string | undefined> }) {}

  poll(cx: Context): Poll<number> {
    let next: Poll<string | undefined>;
    while ((next = this.lines.pollNext(cx)).kind === 'ready') {
      if (next.value === undefined) return Ready(this.count);
      if (next.value === '') continue;
      this.count++;
    }
    return Pending;
  }
}

interface Job {
  phase: 'new' | 'running';
  work?: Future<string>;
}

/** Steps of a machine: each is given the waker, and the first may leave it out only where it has been kept before. */
const stepsBad: Record<Job['phase'], (job: Job, cx: Context) => Poll<string>> = {
  new(job) {
    job.work = new Inbox().nextOk();
    job.phase = 'running';
    return Pending; // ~ no-pending-without-waker
  },
  running: (job, cx) => job.work?.poll(cx) ?? Ready(''),
};

const stepsOk: Record<Job['phase'], (job: Job, cx: Context) => Poll<string>> = {
  new(job, cx) {
    job.work = new Inbox().nextOk();
    job.phase = 'running';
    cx.waker.wake();
    return Pending;
  },
  running: (job, cx) => job.work?.poll(cx) ?? Ready(''),
};

export function machine(isGood: boolean): Future<string> {
  const job: Job = { phase: 'new' };
  const steps = isGood ? stepsOk : stepsBad;
  return { poll: (cx) => steps[job.phase](job, cx) };
}

/** It never goes on, and may be meant to. */
export const idle: Record<'idle' | 'over', (job: Job, cx: Context) => Poll<string>> = {
  idle: (_job) => Pending,
  over: (job, cx) => job.work?.poll(cx) ?? Ready(''),
};
