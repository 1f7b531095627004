import { open, rm } from 'node:fs/promises';
import { setTimeout as nap } from 'node:timers/promises';

const RETRY_MS = 25;

const taken = (err: unknown): boolean => err instanceof Error && 'code' in err && err.code === 'EEXIST';

export async function withFileLock<T>(path: string, body: () => T, tries = 200): Promise<T> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      const handle = await open(path, 'wx');
      await handle.close();
    } catch (err) {
      if (!taken(err)) throw err;
      await nap(RETRY_MS);
      continue;
    }
    try {
      return body();
    } finally {
      await rm(path, { force: true });
    }
  }
  throw new Error(`could not lock ${path}`);
}
