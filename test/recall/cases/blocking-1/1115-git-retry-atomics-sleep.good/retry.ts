import { setTimeout as sleep } from 'node:timers/promises';

export async function withRetry<T>(op: () => T, attempts = 4): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return op();
    } catch (err) {
      if (n >= attempts) throw err;
      await sleep(100 * 2 ** n);
    }
  }
}
