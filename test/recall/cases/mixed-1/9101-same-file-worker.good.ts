import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

interface Census {
  readonly files: number;
  readonly bytes: number;
}

function census(directory: string): Census {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += readFileSync(join(entry.parentPath, entry.name)).length;
  }
  return { files, bytes };
}

export function takeCensus(directory: string): Promise<Census> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { directory } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`census worker left with ${code}`));
    });
  });
}

if (!isMainThread) {
  parentPort?.postMessage(census((workerData as { directory: string }).directory));
}
