import { setTimeout as delay } from 'node:timers/promises';

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(5);
}
