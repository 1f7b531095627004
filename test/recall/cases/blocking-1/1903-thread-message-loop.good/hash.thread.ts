import { createHash } from 'node:crypto';
import { openSync, readSync, closeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

interface Request_ {
  id: number;
  file: string;
}

function digest(file: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  const fd = openSync(file, 'r');
  try {
    for (let n = readSync(fd, chunk); n > 0; n = readSync(fd, chunk)) hash.update(chunk.subarray(0, n));
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}

parentPort?.on('message', ({ id, file }: Request_) => {
  parentPort?.postMessage({ id, digest: digest(file) });
});
