import { Worker } from 'node:worker_threads';

/** Runs a self-contained function in a fresh thread; its result is cloned back. */
export function spawnBlocking<A, T>(fn: (arg: A) => T, arg: A): Promise<Awaited<T>> {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    Promise.resolve((${String(fn)})(workerData)).then((value) => parentPort.postMessage(value));
  `;
  return new Promise((resolve, reject) => {
    new Worker(source, { eval: true, workerData: arg })
      .once('message', resolve)
      .once('error', reject)
      .once('exit', (code) => reject(new Error(`thread ended with ${code}`)));
  });
}
