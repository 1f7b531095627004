import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TaskName } from './tasks.thread.js';

export async function spawnBlocking(name: TaskName, input: string): Promise<string> {
  const worker = new Worker(new URL('./tasks.thread.js', import.meta.url));
  try {
    worker.postMessage({ id: 1, name, input });
    const [answer] = (await once(worker, 'message')) as [{ output: string }];
    return answer.output;
  } finally {
    await worker.terminate();
  }
}
