import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as backOff } from 'node:timers/promises';
import { release, tryAcquire } from './with-lock.js';

interface Notification {
  id: string;
  read: boolean;
}

export class NotificationStore {
  constructor(private readonly file: string) {}

  async markAllRead(): Promise<number> {
    const lock = `${this.file}.lock`;
    let held = false;
    for (let i = 0; i < 5 && !held; i++) {
      held = await tryAcquire(lock);
      if (!held) await backOff(20);
    }
    try {
      const all = JSON.parse(await readFile(this.file, 'utf8')) as Notification[]; // allow: cpu
      const unread = all.filter((n) => !n.read);
      for (const n of unread) n.read = true;
      await writeFile(this.file, JSON.stringify(all));
      return unread.length;
    } finally {
      if (held) await release(lock);
    }
  }
}
