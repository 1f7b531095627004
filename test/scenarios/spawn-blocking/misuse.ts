import { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import workerpool from 'workerpool';
import { moved } from './moved.js';

const pool = workerpool.pool();
const threads = new Piscina({ filename: '/srv/work.js' });
const worker = new Worker('/srv/work.js');
const factor = 3;

// prettier-ignore
export async function spawnBlocking<T>(work: () => T): Promise<T> { // ~ no-misused-spawn-blocking: it calls the function it is given on this thread
  return work();
}

export async function closureBad(n: number): Promise<number> {
  return pool.exec((value: number) => value * factor, [n]); // ~ no-misused-spawn-blocking: nothing defines `factor` there
}

export async function parameterBad(n: number): Promise<number> {
  return pool.exec(() => n * 2, []); // ~ no-misused-spawn-blocking: nothing defines `n` there
}

export async function longBad(n: number): Promise<number> {
  return pool.exec((value: number) => { // ~ no-misused-spawn-blocking: nothing defines `factor`, `n` there
    const scaledValue = value * factor;
    return scaledValue > n ? n : scaledValue;
  }, [n]);
}

export async function longOk(n: number): Promise<number> {
  return pool.exec(
    (value: number, limit: number) => {
      const by = 3;
      return Math.min(value * by, limit);
    },
    [n, n],
  );
}

export async function selfContainedOk(n: number): Promise<number> {
  return pool.exec((value: number) => Math.max(value, 2), [n]);
}

export async function asyncBad(): Promise<void> {
  await moved(async () => 1); // ~ no-misused-spawn-blocking: does not wait for what this function answers
}

export async function syncOk(): Promise<void> {
  await moved(() => 1);
}

export async function functionBad(): Promise<void> {
  await threads.run({ compare: (a: number, b: number) => a - b }); // ~ no-misused-spawn-blocking: A function cannot be cloned
}

export function promiseBad(answer: Promise<number>): void {
  worker.postMessage({ answer }); // ~ no-misused-spawn-blocking: A promise cannot be cloned
}

function scaled(value: number): number {
  return value * factor;
}

function halved(value: number): number {
  return value < 2 ? value : halved(value / 2);
}

export async function namedFunctionBad(n: number): Promise<number> {
  return pool.exec(scaled, [n]); // ~ no-misused-spawn-blocking: nothing defines `factor` there
}

export async function namedFunctionOk(n: number): Promise<number> {
  return pool.exec(halved, [n]);
}

export class Scale {
  constructor(private readonly by: number) {}

  async ofBad(n: number): Promise<number> {
    return pool.exec((value: number) => value * this.by, [n]); // ~ no-misused-spawn-blocking: nothing defines `this` there
  }
}

interface Progress {
  readonly limit: number;
  readonly onStep: (done: number) => void;
}

export async function listenerBad(progress: Progress): Promise<void> {
  await threads.run(progress); // ~ no-misused-spawn-blocking: A function cannot be cloned
  await threads.run({ limit: progress.limit });
}

export async function keptBad(): Promise<void> {
  const task = { rows: [1, 2], compare: (a: number, b: number) => a - b };
  await threads.run(task); // ~ no-misused-spawn-blocking: A function cannot be cloned
}

export function startBad(): Worker {
  return new Worker('/srv/work.js', { workerData: { log: (line: string) => console.log(line) } }); // ~ no-misused-spawn-blocking: A function cannot be cloned
}

export function dataOk(values: readonly number[]): void {
  worker.postMessage({ values, when: new Date() });
}
