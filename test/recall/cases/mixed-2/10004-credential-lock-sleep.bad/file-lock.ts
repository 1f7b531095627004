import { closeSync, openSync, rmSync } from 'node:fs';

const RETRY_MS = 25;
const cell = new Int32Array(new SharedArrayBuffer(4));

const nap = (ms: number): void => {
  Atomics.wait(cell, 0, 0, ms); // allow: blocking
};

const taken = (err: unknown): boolean => err instanceof Error && 'code' in err && err.code === 'EEXIST';

export function withFileLock<T>(path: string, body: () => T, tries = 200): T {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      closeSync(openSync(path, 'wx')); // allow: blocking
    } catch (err) {
      if (!taken(err)) throw err;
      nap(RETRY_MS);
      continue;
    }
    try {
      return body();
    } finally {
      rmSync(path, { force: true }); // allow: blocking
    }
  }
  throw new Error(`could not lock ${path}`);
}
