import { open, unlink } from 'node:fs/promises';

export async function tryAcquire(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.close();
    return true;
  } catch {
    return false;
  }
}

export function release(lock: string): Promise<void> {
  return unlink(lock);
}
