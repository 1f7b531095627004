import { appendFileSync } from 'node:fs';

function log(message: string): void {
  appendFileSync('log', message);
}

export async function handleBad(): Promise<void> {
  log('first'); // ~ no-blocking-call: 2 more calls in this file
  log('second');
  log('third');
}
