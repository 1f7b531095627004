import { open, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';


export async function withLock<T>(path: string, body: () => T): Promise<T> {
  let held = false;
  for (let attempt = 0; attempt < 20 && !held; attempt++) {
    try {
      const handle = await open(path, 'wx');
      await handle.close();
      held = true;
    } catch {
      await delay(25);
    }
  }
  if (!held) throw new Error(`locked: ${path}`);
  try {
    return body();
  } finally {
    await rm(path, { force: true });
  }
}
