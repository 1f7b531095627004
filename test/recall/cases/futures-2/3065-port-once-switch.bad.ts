import { MessageChannel, type Worker } from 'node:worker_threads';

export type Reply =
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'skipped' };

export function decode(worker: Worker, collection: string): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<number>((resolve, reject) => { // expect: never-settles
    worker.once('error', reject);
    port1.once('message', (reply: Reply) => {
      port1.close();
      switch (reply.kind) {
        case 'done':
          resolve(reply.rows);
          break;
        case 'failed':
          reject(new Error(reply.message));
          break;
        case 'skipped':
          console.warn(`skipped ${collection}`);
          break;
      }
    });
    worker.postMessage({ collection, port: port2 }, [port2]);
  });
}
