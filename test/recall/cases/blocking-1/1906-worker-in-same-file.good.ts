import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

export function compressInThread(text: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: text });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`worker exited with ${String(code)}`));
    });
  });
}

if (!isMainThread) {
  const packed = gzipSync(String(workerData), { level: 9 });
  parentPort?.postMessage(packed);
}
