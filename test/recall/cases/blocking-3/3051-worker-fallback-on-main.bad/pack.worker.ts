import { parentPort } from 'node:worker_threads';
import { pack } from './pack.js';

parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(pack(text));
});
