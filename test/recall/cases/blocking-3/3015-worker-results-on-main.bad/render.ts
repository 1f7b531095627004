import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (title: string) => {
  parentPort?.postMessage({ file: `${title}.html`, html: `<h1>${title}</h1>` });
});
