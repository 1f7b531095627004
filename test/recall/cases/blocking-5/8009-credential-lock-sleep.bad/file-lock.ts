import { closeSync, openSync, rmSync } from 'node:fs';

const cell = new Int32Array(new SharedArrayBuffer(4));

export function withFileLock<T>(lock: string, body: () => T): T {
  let fd: number | undefined;
  for (let attempt = 0; attempt < 200 && fd === undefined; attempt++) {
    try {
      fd = openSync(lock, 'wx'); // allow: blocking
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err;
      Atomics.wait(cell, 0, 0, 25); // allow: blocking
    }
  }
  if (fd === undefined) throw new Error(`could not take ${lock}`);
  try {
    return body();
  } finally {
    closeSync(fd); // allow: blocking
    rmSync(lock, { force: true }); // allow: blocking
  }
}
