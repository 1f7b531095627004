import { spawn } from 'node:child_process';

const TTL_MS = 10_000;

let checkedAt = 0;
let installed = false;
let probing = false;

function probe(): void {
  probing = true;
  const child = spawn('pi', ['--version'], { stdio: 'ignore', timeout: 5000 });
  const done = (ok: boolean): void => {
    installed = ok;
    checkedAt = Date.now();
    probing = false;
  };
  child.once('error', () => {
    done(false);
  });
  child.once('exit', (code) => {
    done(code === 0);
  });
}

export function isCliInstalled(): boolean {
  if (!probing && Date.now() - checkedAt > TTL_MS) probe();
  return installed;
}
