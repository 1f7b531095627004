import { readFile, writeFile } from 'node:fs/promises';
import { ATTEMPTS, backOff, RETRY_MS, release, tryAcquire } from './with-lock.js';

interface Notification {
  id: string;
  read: boolean;
}

export class NotificationStore {
  constructor(private readonly file: string) {}

  async markAllRead(): Promise<number> {
    const lock = `${this.file}.lock`;
    let held = false;
    for (let i = 0; i < ATTEMPTS && !held; i++) {
      held = tryAcquire(lock); // allow: blocking
      if (!held) backOff(RETRY_MS); // expect: busy-loop
    }
    try {
      const all = JSON.parse(await readFile(this.file, 'utf8')) as Notification[]; // allow: cpu
      const unread = all.filter((n) => !n.read);
      for (const n of unread) n.read = true;
      await writeFile(this.file, JSON.stringify(all));
      return unread.length;
    } finally {
      if (held) release(lock); // allow: blocking
    }
  }
}
