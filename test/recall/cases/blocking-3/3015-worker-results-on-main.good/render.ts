import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (title: string) => {
  const file = `${title}.html`;
  writeFileSync(file, `<h1>${title}</h1>`);
  parentPort?.postMessage(file);
});
