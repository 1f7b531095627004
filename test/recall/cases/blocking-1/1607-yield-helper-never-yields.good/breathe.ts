import { setImmediate as turn } from 'node:timers/promises';

/** Gives other tasks a chance to run. */
export async function breathe(): Promise<void> {
  await turn();
}
