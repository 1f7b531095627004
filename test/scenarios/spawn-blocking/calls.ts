import { scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { offMain } from './threads.js';

/** The claim is false where it is made; strict says so at each call, and nothing more of what is handed over. */
export async function digestBad(secret: string): Promise<Buffer> {
  return offMain.spawnBlocking(() => scryptSync(secret, 'salt', 64)); // ~strict no-misused-spawn-blocking: (test/scenarios/spawn-blocking/threads.ts:6)
}

export async function textBad(path: string): Promise<string> {
  // prettier-ignore
  return offMain.spawnBlocking(() => { // ~strict no-misused-spawn-blocking: calls the function it is given on this thread
    return readFileSync(path, 'utf8');
  });
}

/** What is named and handed over is told at the call as well. */
const job = (secret: string) => (): Buffer => scryptSync(secret, 'salt', 64); // ~ no-cpu-heavy-work: scryptSync

export async function jobBad(secret: string): Promise<Buffer> {
  return offMain.spawnBlocking(job(secret)); // ~strict no-misused-spawn-blocking: calls the function it is given on this thread
}

export async function movedOk(secret: string): Promise<Buffer> {
  return offMain.pooled(job(secret));
}
