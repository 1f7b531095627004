import { readFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

export async function ordinaryBad(): Promise<string> {
  return readFileSync(String(threadId), 'utf8'); // ~ no-blocking-call: fs.readFileSync
}
