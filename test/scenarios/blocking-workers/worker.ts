import { readFileSync } from 'node:fs';

/** Works on a queue, on the event loop of its own process. */
export async function drainBad(take: () => Promise<string | undefined>): Promise<void> {
  for (let job = await take(); job !== undefined; job = await take()) {
    readFileSync(job, 'utf8'); // ~ no-blocking-call: fs.readFileSync
  }
}
