import { spawnSync } from 'node:child_process';

const TTL_MS = 10_000;

let checkedAt = 0;
let installed = false;

export function isCliInstalled(): boolean {
  const now = Date.now();
  if (now - checkedAt > TTL_MS) {
    installed = spawnSync('pi', ['--version'], { timeout: 5000 }).status === 0; // allow: blocking
    checkedAt = now;
  }
  return installed;
}
