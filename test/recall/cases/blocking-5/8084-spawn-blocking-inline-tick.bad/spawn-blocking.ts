import { setImmediate as turn } from 'node:timers/promises';

/** Runs blocking work without holding up the caller. */
export async function spawnBlocking<T>(work: () => T): Promise<T> { // allow: spawn
  await turn();
  return work(); // allow: spawn
}
