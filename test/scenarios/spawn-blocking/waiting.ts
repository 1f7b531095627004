import { Worker } from 'node:worker_threads';

const worker = new Worker('/srv/work.js');
const flag = new Int32Array(new SharedArrayBuffer(4));

export async function askBad(question: string): Promise<number> {
  worker.postMessage({ question, flag }); // ~ no-misused-spawn-blocking: `Atomics.wait` then holds this one
  Atomics.wait(flag, 0, 0); // ~ no-blocking-call: Atomics.wait
  return flag[0] ?? 0;
}

export async function askOk(question: string): Promise<number> {
  worker.postMessage({ question, flag });
  await Atomics.waitAsync(flag, 0, 0).value;
  return flag[0] ?? 0;
}
