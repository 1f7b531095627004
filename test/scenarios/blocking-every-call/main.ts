import { appendFileSync } from 'node:fs';

function log(message: string): void {
  appendFileSync('log', message);
}

export async function handleBad(): Promise<void> {
  log('first'); // ~ no-blocking-call: `log` blocks
  log('second'); // ~ no-blocking-call: log
  log('third'); // ~ no-blocking-call: log
}
