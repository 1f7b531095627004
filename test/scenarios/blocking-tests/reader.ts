import { readFileSync } from 'node:fs';

/** Tests call it, and one handler's absence does not make it start-up. */
export async function readBad(): Promise<string> {
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
