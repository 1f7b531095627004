import type { ReadStream } from 'node:tty';

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

  private withLock(mutate: (list: Notice[]) => Notice[]): boolean {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (this.lock.tryAcquire()) {
        try {
          this.notices = mutate(this.notices);
          return true;
        } finally {
          this.lock.release();
        }
      }
      const since = performance.now();
      do { // expect: busy-loop
        // give the other writer a moment
      } while (performance.now() - since < BACKOFF_MS); // allow: busy-loop
    }
    return false;
  }

  markAllRead(): boolean {
    return this.withLock((list) => list.map((n) => ({ ...n, read: true }))); // allow: busy-loop
  }

  clear(): boolean {
    return this.withLock(() => []); // allow: busy-loop
  }
}

export function bindKeys(tty: ReadStream, store: NotificationStore, repaint: () => void): void {
  tty.on('data', (key: Buffer) => {
    const done = key.toString() === 'c' ? store.clear() : store.markAllRead(); // allow: busy-loop
    if (done) repaint();
  });
}
