import { closeSync, openSync, rmSync } from 'node:fs';

function nap(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms); // allow: blocking
}

export function withLock<T>(path: string, body: () => T): T {
  let held = false;
  for (let attempt = 0; attempt < 20 && !held; attempt++) {
    try {
      closeSync(openSync(path, 'wx')); // allow: blocking
      held = true;
    } catch {
      nap(25);
    }
  }
  if (!held) throw new Error(`locked: ${path}`);
  try {
    return body();
  } finally {
    rmSync(path, { force: true }); // allow: blocking
  }
}
