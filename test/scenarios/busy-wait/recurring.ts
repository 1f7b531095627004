import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const nextTick = promisify(process.nextTick);

let isOpen = false;
let pending = 0;
const queue: (() => void)[] = [];

export function open(): void {
  isOpen = true;
}

export function begin(): () => void {
  pending += 1;
  return () => {
    pending -= 1;
  };
}

export async function promisifiedTickBad(): Promise<void> {
  while (pending > 0) await nextTick(); // ~ no-busy-wait: only ever awaits
}

export async function handedTickBad(): Promise<void> {
  while (pending > 0) await new Promise(process.nextTick); // ~ no-busy-wait: only ever awaits
}

export async function nestedTickBad(): Promise<void> {
  while (pending > 0) await new Promise<void>((resolve) => queueMicrotask(() => resolve())); // ~ no-busy-wait: only ever awaits
}

export async function passBad(): Promise<void> {
  if (isOpen) return;
  await Promise.resolve();
  await passBad(); // ~ no-busy-wait: puts itself back into the microtask queue with `await`
}

export function whenOpenBad(): Promise<void> {
  if (isOpen) return Promise.resolve();
  return Promise.resolve().then(() => whenOpenBad()); // ~ no-busy-wait: Promise.resolve().then
}

export class ExecutorBad {
  run(): void {
    void Promise.resolve().then(() => { // ~ no-busy-wait: puts itself back
      this.turn();
    });
  }

  private turn(): void {
    queue.shift()?.();
    this.run();
  }
}

export class WatcherBad {
  constructor(private readonly check: () => boolean) {}

  watch(): void {
    if (this.check()) return;
    process.nextTick(() => { // ~strict no-busy-wait: process.nextTick
      this.watch();
    });
  }
}

export class ExecutorOk {
  run(): void {
    void Promise.resolve().then(() => {
      this.turn();
    });
  }

  private turn(): void {
    queue.shift()?.();
    if (queue.length > 0) this.run();
  }
}

export class OnceOk {
  private done = false;

  constructor(private readonly turns: number) {}

  run(): void {
    if (this.done) return;
    this.done ||= queue.length >= this.turns;
    queueMicrotask(() => this.run());
  }
}

export async function readAgainOk(path: string): Promise<void> {
  await readFile(path);
  process.nextTick(() => void readAgainOk(path));
}

export async function timedPassOk(): Promise<void> {
  if (isOpen) return;
  await new Promise((resolve) => setTimeout(resolve, 5));
  await timedPassOk();
}

export function stepsOk(list: Iterator<() => void>): void {
  const { done, value } = list.next();
  if (done) return;
  value();
  queueMicrotask(() => stepsOk(list));
}

export function attemptsOk(left: number, connect: () => boolean): void {
  if (connect() || left === 0) return;
  process.nextTick(() => attemptsOk(left - 1, connect));
}

export async function factorialOk(n: bigint): Promise<bigint> {
  await null;
  return n <= 1n ? 1n : n * (await factorialOk(n - 1n));
}

interface Inbox {
  readonly stopped: boolean;
  readonly size: number;
  tryTake(): string | undefined;
  settle(): void;
}

export function takeBad(inbox: Inbox, deliver: (letter: string) => void): void {
  const turn = (): void => {
    if (inbox.stopped) return;
    const letter = inbox.tryTake();
    if (letter !== undefined) deliver(letter);
    queueMicrotask(turn); // ~strict no-busy-wait: queueMicrotask
  };
  turn();
}

export function takeAllOk(inbox: Inbox, deliver: (letter: string | undefined) => void): void {
  const turn = (): void => {
    if (inbox.size === 0) return;
    deliver(inbox.tryTake());
    queueMicrotask(turn);
  };
  turn();
}

export function settleOk(inbox: Inbox): void {
  const turn = (): void => {
    if (inbox.stopped) return;
    inbox.settle();
    queueMicrotask(turn);
  };
  turn();
}

/** What happens only as a function is left is no part of its rounds. */
export class SenderBad {
  private readonly letters: string[] = [];

  constructor(private readonly line: { readonly isUp: boolean; flush(letters: readonly string[]): void }) {}

  send(): void {
    if (this.line.isUp) {
      this.line.flush(this.letters);
      return;
    }
    Promise.resolve() // ~ no-busy-wait: puts itself back
      .then(() => this.send())
      .catch(() => this.letters.pop());
  }

  pass(): void {
    if (!this.line.isUp) {
      process.nextTick(() => this.pass()); // ~ no-busy-wait: process.nextTick
      return;
    }
    this.line.flush(this.letters);
  }
}

export class SenderOk {
  private readonly letters: string[] = [];

  constructor(private readonly line: { readonly isUp: boolean; raise(): void }) {}

  send(): void {
    if (this.line.isUp) return;
    this.line.raise();
    Promise.resolve()
      .then(() => this.send())
      .catch(() => this.letters.pop());
  }

  later(): void {
    if (this.line.isUp) return;
    setTimeout(() => this.later(), 250).unref();
  }
}

interface Scheduler {
  soon(task: () => void): void;
}

interface Timer {
  inAWhile(task: () => void): void;
}

const microtasks: Scheduler = {
  soon: (task) => {
    queueMicrotask(task);
  },
};

const immediates: Timer = {
  inAWhile(task) {
    setImmediate(task);
  },
};

export function paintBad(draw: () => void): () => void {
  let isLive = true;
  const frame = (): void => {
    if (!isLive) return;
    draw();
    microtasks.soon(frame); // ~strict no-busy-wait: microtasks.soon
  };
  frame();
  return () => {
    isLive = false;
  };
}

export function paintOk(draw: () => void): () => void {
  let isLive = true;
  const frame = (): void => {
    if (!isLive) return;
    draw();
    immediates.inAWhile(frame);
  };
  frame();
  return () => {
    isLive = false;
  };
}
