import { Worker } from 'node:worker_threads';

export function startRenderer(onPage: (file: string) => void): Worker {
  const worker = new Worker(new URL('./render.js', import.meta.url));
  worker.on('message', (file: string) => {
    onPage(file);
  });
  worker.on('error', (error) => {
    console.error('renderer died', error);
  });
  return worker;
}
