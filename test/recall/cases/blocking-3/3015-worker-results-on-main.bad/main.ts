import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

interface Page {
  file: string;
  html: string;
}

export function startRenderer(onPage: (file: string) => void): Worker {
  const worker = new Worker(new URL('./render.js', import.meta.url));
  worker.on('message', (page: Page) => {
    writeFileSync(page.file, page.html); // expect: blocking
    onPage(page.file);
  });
  worker.on('error', (error) => {
    console.error('renderer died', error);
  });
  return worker;
}
