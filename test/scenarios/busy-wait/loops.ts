import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
  if (ready) process.nextTick(whileReadyBad); // ~strict no-busy-wait: process.nextTick
}

export async function timerOk(): Promise<void> {
  while (!ready) await sleep(10);
}

export async function helperTimerOk(): Promise<void> {
  while (!ready) await pause();
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
