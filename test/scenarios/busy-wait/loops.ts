import { existsSync, mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { spinFor } from './spin.js';

let ready = false;
const queue: string[] = [];

export function markReady(): void {
  ready = true;
}

export async function flagBad(): Promise<void> {
  while (!ready) {} // ~ no-busy-wait: waits for state that only other code changes
}

export async function clockBad(ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {} // ~ no-busy-wait: waits for the clock
}

export async function clockInBodyBad(ms: number): Promise<void> {
  const start = performance.now();
  for (;;) { // ~ no-busy-wait: waits for the clock
    const now = performance.now();
    if (now - start > ms) break;
  }
}

export async function fileBad(path: string): Promise<void> {
  while (existsSync(path)); // ~ no-busy-wait: the world outside this thread // ~strict no-blocking-call: existsSync
}

export async function lockBad(path: string): Promise<void> {
  while (true) { // ~ no-busy-wait: the world outside this thread
    try {
      mkdirSync(path); // ~ no-blocking-call: mkdirSync
      return;
    } catch {
      // taken
    }
  }
}

export async function foreverBad(): Promise<void> {
  for (;;) {} // ~ no-busy-wait: and it never ends
}

export async function microtaskBad(): Promise<void> {
  while (!ready) await null; // ~ no-busy-wait: only ever awaits what is settled already
}

export async function resolvedBad(): Promise<void> {
  while (!ready) await Promise.resolve(); // ~ no-busy-wait: only ever awaits
}

export async function helperBad(): Promise<void> {
  while (!ready) await settled(); // ~ no-busy-wait: only ever awaits
}

export async function importedBad(): Promise<void> {
  spinFor(100); // ~ no-busy-wait: `spinFor` waits in a loop
}

export function tickBad(): void {
  queueMicrotask(tickBad); // ~ no-busy-wait: puts itself back into the microtask queue
}

export function whileReadyBad(): void {
  if (ready) process.nextTick(whileReadyBad); // ~ no-busy-wait: process.nextTick
}

export async function timerOk(): Promise<void> {
  while (!ready) await sleep(10);
}

export async function helperTimerOk(): Promise<void> {
  while (!ready) await pause();
}


declare function drained(): Promise<number>;

export async function awaitedValueBad(): Promise<void> {
  while (!ready) await performance.now(); // ~ no-busy-wait: only ever awaits what is settled already
}

export async function awaitedPromiseOk(): Promise<void> {
  while (!ready) await drained();
}

export async function ioOk(path: string): Promise<void> {
  while (!(await readFile(path, 'utf8')).includes('done')) ready = false;
}

export async function countedOk(): Promise<void> {
  for (let i = 0; i < 10; i++) await null;
}

export async function drainOk(): Promise<void> {
  while (queue.length > 0) queue.shift();
}

export async function drainByMicrotaskOk(): Promise<void> {
  while (queue.length > 0) {
    queue.shift();
    await null;
  }
}

export async function budgetOk(work: () => void): Promise<void> {
  const end = performance.now() + 5;
  while (performance.now() < end) work();
}

export async function parserOk(text: string): Promise<number> {
  const pattern = /a/gu;
  let count = 0;
  while (pattern.exec(text) !== null) count++;
  return count;
}

export async function listOk(head: { next: unknown } | undefined): Promise<void> {
  let node = head;
  while (node !== undefined) node = node.next as typeof head;
}

export async function boundedRetryOk(path: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await readFile(path);
      return true;
    } catch {
      // again
    }
  }
  return false;
}

let left = 3;
export function countdownOk(): void {
  if (--left > 0) queueMicrotask(countdownOk);
}

export function batchedOk(): void {
  queueMicrotask(() => {
    queue.length = 0;
  });
}

export function macrotaskOk(): void {
  setImmediate(macrotaskOk);
}

async function settled(): Promise<void> {
  await Promise.resolve(ready);
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10));
}

export async function elapsedBad(seconds: number): Promise<void> {
  const start = process.hrtime();
  let elapsed = process.hrtime(start);
  while (elapsed[0] < seconds) { // ~ no-busy-wait: waits for the clock
    elapsed = process.hrtime(start);
  }
}

export async function heldThroughHelperBad(path: string): Promise<void> {
  for (;;) { // ~ no-busy-wait: the world outside this thread
    try {
      takeFolder(path); // ~ no-blocking-call: mkdirSync
      break;
    } catch (error) {
      console.debug(error);
    }
  }
}

export async function lockSpinBad(key: string): Promise<void> {
  while (!tryLock(key)); // ~ no-busy-wait: waits for state that only other code changes
  unlock(key);
}

export async function askedBad(until: () => boolean, ms: number): Promise<boolean> {
  const limit = Date.now() + ms;
  while (Date.now() < limit) { // ~strict no-busy-wait: waits for the clock
    if (until()) return true;
  }
  return false;
}

export async function visibleQuestionBad(): Promise<void> {
  while (!isReady()) await undefined; // ~ no-busy-wait: only ever awaits what is settled already
}

export async function visibleQuestionOk(): Promise<void> {
  while (!isReady()) {
    ready = true;
    await undefined;
  }
}

/** Nobody in this program calls it. */
export function exportedBad(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end); // ~strict no-busy-wait: wherever it is called
}

/** What is called as the loop is left brings nothing nearer. */
export async function leftByErrorBad(door: { readonly isGone: boolean }, log: (text: string) => void): Promise<void> {
  do { // ~ no-busy-wait: waits for state that only other code changes
    if (door.isGone) {
      log('gone');
      throw new Error('gone');
    }
  } while (!ready);
}

export async function failedOnceOk(take: () => string): Promise<string | undefined> {
  while (!ready) {
    try {
      if (queue.length > 0) return take();
    } catch {
      // and again
    }
  }
  return undefined;
}

export async function spinLockBad(cells: Int32Array): Promise<void> {
  while (Atomics.compareExchange(cells, 0, 0, 1) !== 0) {} // ~ no-busy-wait: the world outside this thread
}

export async function lockFreeOk(cells: Int32Array): Promise<number> {
  let seen = Atomics.load(cells, 0);
  for (;;) {
    const found = Atomics.compareExchange(cells, 0, seen, seen * 2);
    if (found === seen) return found;
    seen = found;
  }
}

export async function euclidOk(a: number, b: number): Promise<number> {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export async function fixpointOk(edges: [number, number][], reached: Set<number>): Promise<void> {
  let changed: boolean;
  do {
    changed = false;
    for (const [from, to] of edges) {
      if (reached.has(from) && !reached.has(to)) changed = true;
    }
  } while (changed);
}

export async function flaggedClockBad(end: number): Promise<void> {
  let done = false;
  while (!done) { // ~ no-busy-wait: waits for the clock
    if (Date.now() > end) done = true;
  }
}

export async function firstFreeOk(taken: boolean[]): Promise<number> {
  let at = 0;
  while (taken[at]) at += 1;
  while (taken[0]) taken[0] = false;
  return at;
}

export async function pickedOk(names: Set<string>): Promise<string> {
  let name;
  do {
    ({ name } = { name: String(Math.random()) });
  } while (names.has(name));
  return name;
}

const locks = new Set<string>();

function tryLock(key: string): boolean {
  if (locks.has(key)) return false;
  locks.add(key);
  return true;
}

function unlock(key: string): void {
  locks.delete(key);
}

function isReady(): boolean {
  return ready;
}

function takeFolder(path: string): void {
  mkdirSync(`${path}.lock`);
}

class Jobs {
  private readonly done = new Set<string>();

  private async isDone(id: string): Promise<boolean> {
    return this.done.has(id);
  }

  private async isStored(id: string): Promise<boolean> {
    return (await stat(id)).isFile();
  }

  async waitBad(id: string): Promise<void> {
    while (!(await this.isDone(id))) { // ~ no-busy-wait: only ever awaits what is settled already
      // not yet
    }
  }

  async waitOk(id: string): Promise<void> {
    while (!(await this.isStored(id)));
  }

  private async phase(): Promise<string> {
    return [...this.done].length === 0 ? 'running' : 'over';
  }

  private async loaded(): Promise<number> {
    return (await stat('jobs')).size;
  }

  async phaseBad(): Promise<void> {
    while ((await this.phase()) === 'running') {} // ~ no-busy-wait: only ever awaits what is settled already
  }

  async loadedOk(): Promise<void> {
    while ((await this.loaded()) === 0) {}
  }

  private async count(): Promise<number> {
    return this.done.size;
  }

  async drainedOk(): Promise<void> {
    while ((await this.count()) > 0) this.done.delete('first');
  }
}

export const jobs = new Jobs();

export function unwoundOk(parts: readonly string[]): string {
  const open: string[] = [];
  let done = '';
  const close = (): boolean => {
    const last = open.pop();
    if (last === undefined) return false;
    done += last;
    return true;
  };
  for (const part of parts) {
    if (part !== ')') open.push(part);
    else if (!close()) break;
  }
  while (open.length) {
    close();
  }
  return done;
}

export async function unwindOk(parts: readonly string[]) {
  return unwoundOk(parts);
}

/** Runs its loop when it is made. */
export class Gate {
  ready = false;

  constructor(readonly until: number) {
    while (Date.now() < this.until) {} // ~ no-busy-wait: waits for the clock
  }
}

export async function openGate(until: number) {
  return new Gate(until);
}

export async function clockInHeaderBad(last: bigint, gap: bigint): Promise<void> {
  for (let now = process.hrtime.bigint(); now - last < gap; now = process.hrtime.bigint()); // ~ no-busy-wait
}

/** A getter reads what it is made of. */
export class Cursor {
  #at = 0;
  #isQuiet = false;
  #length = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.text.length;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  hush(): void {
    this.#isQuiet = true;
    this.#length = 1;
  }

  async skipOk(): Promise<void> {
    while (!this.isAtEnd) this.step();
  }

  async stepsOk(): Promise<void> {
    while (!this.isAtEnd) {
      this.step();
      if (this.#isQuiet) continue;
      console.log(this.#at);
    }
  }

  async filledBad(): Promise<void> {
    while (this.isEmpty) this.step(); // ~ no-busy-wait: waits for state that only other code changes
  }

  private step(): void {
    this.#at++;
  }
}

/** What a loop does in other rounds does nothing for one that is cut short. */
export class Mailbox {
  readonly #letters: string[] = [];
  #isShut = false;
  #isPaused = false;

  put(letter: string): void {
    this.#letters.push(letter);
  }

  shut(): void {
    this.#isShut = true;
    this.#isPaused = false;
  }

  async *lettersBad(): AsyncGenerator<string> {
    while (!this.#isShut) { // ~ no-busy-wait: only ever awaits what is settled already
      if (this.#letters.length === 0) {
        await null;
        continue;
      }
      yield* this.#letters.splice(0);
    }
  }

  async sendBad(send: (letter: string) => Promise<void>): Promise<void> {
    for (;;) { // ~ no-busy-wait: never gives the thread back
      if (this.#isShut) return;
      if (this.#isPaused) continue;
      await send(this.#letters.shift() ?? '');
    }
  }

  async *lettersOk(): AsyncGenerator<string> {
    while (!this.#isShut) {
      if (this.#letters.length === 0) {
        await sleep(10);
        continue;
      }
      yield* this.#letters.splice(0);
    }
  }

  async skippedOk(send: (letter: string) => Promise<void>): Promise<void> {
    while (this.#letters.length > 0) {
      const letter = this.#letters.shift();
      if (letter === undefined || letter === '') continue;
      await send(letter);
    }
  }

  async linesOk(lines: readonly string[], send: (line: string) => Promise<void>): Promise<void> {
    let at = 0;
    while (at < lines.length) {
      const line = lines[at++];
      if (line === undefined) continue;
      await send(line);
    }
  }
}
