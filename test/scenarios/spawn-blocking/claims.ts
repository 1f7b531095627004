import { isMainThread } from 'node:worker_threads';
import { spawn } from 'node:child_process';
import workerpool from 'workerpool';

const pool = workerpool.pool();

export const runtime = {
  // prettier-ignore
  spawnBlocking<T>(work: () => T): Promise<T> { // ~ no-misused-spawn-blocking: it calls the function it is given on this thread
    return new Promise((resolve) => {
      setImmediate(() => resolve(work()));
    });
  },
};

export class Runtime {
  // prettier-ignore
  runBlocking<T>(work: () => T): Promise<T> { // ~ no-misused-spawn-blocking: it calls the function it is given on this thread
    return Promise.resolve().then(work);
  }
}

/** It runs the function here only where here is a worker already. */
export const elsewhere = {
  async spawnBlocking<T>(work: (n: number) => T, n: number): Promise<T> {
    if (!isMainThread) return work(n);
    return (await pool.exec(work, [n])) as T;
  },
};

/** What it is given besides the work are listeners. */
export function spawnBlocking(command: string, onText: (text: string) => void): void {
  spawn(command).stdout.on('data', (chunk: Buffer) => onText(chunk.toString()));
}
