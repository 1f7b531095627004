import { parentPort, workerData } from 'node:worker_threads';
import { scan } from './scan.js';

const { root } = workerData as { root: string };

parentPort?.on('message', (request: { limit: number }) => {
  let sent = 0;
  for (const posting of scan(root)) {
    if (sent++ >= request.limit) break;
    parentPort?.postMessage(posting);
  }
  parentPort?.postMessage(null);
});
