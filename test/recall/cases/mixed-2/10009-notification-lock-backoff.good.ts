import type { ReadStream } from 'node:tty';
import { setTimeout as sleep } from 'node:timers/promises';

interface Lockfile {
  tryAcquire(): boolean;
  release(): void;
}

interface Notice {
  id: string;
  read: boolean;
}

const ATTEMPTS = 5;
const BACKOFF_MS = 20;

export class NotificationStore {
  private notices: Notice[] = [];

  constructor(private readonly lock: Lockfile) {}

  add(id: string): void {
    this.notices.push({ id, read: false });
  }

  private async withLock(mutate: (list: Notice[]) => Notice[]): Promise<boolean> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (this.lock.tryAcquire()) {
        try {
          this.notices = mutate(this.notices);
          return true;
        } finally {
          this.lock.release();
        }
      }
      await sleep(BACKOFF_MS);
    }
    return false;
  }

  markAllRead(): Promise<boolean> {
    return this.withLock((list) => list.map((n) => ({ ...n, read: true })));
  }

  clear(): Promise<boolean> {
    return this.withLock(() => []);
  }
}

export function bindKeys(tty: ReadStream, store: NotificationStore, repaint: () => void): void {
  tty.on('data', (key: Buffer) => {
    const done = key.toString() === 'c' ? store.clear() : store.markAllRead();
    done.then((ok) => {
      if (ok) repaint();
    }, console.error);
  });
}
