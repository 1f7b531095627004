import type { Worker } from 'node:worker_threads';

interface Reply {
  id: number;
  value: unknown;
}

let nextId = 0;

export function ask(worker: Worker, question: string): Promise<unknown> {
  const id = ++nextId;
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', function onReply(reply: Reply) {
      if (reply.id !== id) return;
      worker.off('message', onReply);
      resolve(reply.value);
    });
    worker.postMessage({ id, question });
  });
}
