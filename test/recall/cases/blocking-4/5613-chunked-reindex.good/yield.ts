import { setImmediate as nextTurn } from 'node:timers/promises';

export async function breathe(count: number): Promise<void> {
  if (count % 1000 === 0) await nextTurn();
}
