import type { Worker } from 'node:worker_threads';

interface Reply {
  id: number;
  value: unknown;
}

let nextId = 0;

export function ask(worker: Worker, question: string): Promise<unknown> {
  const id = ++nextId;
  return new Promise((resolve, reject) => { // expect: never-settles
    worker.once('error', reject);
    worker.once('message', (reply: Reply) => {
      if (reply.id !== id) return;
      resolve(reply.value);
    });
    worker.postMessage({ id, question });
  });
}
