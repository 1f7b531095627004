import { EventEmitter } from 'node:events';
import { newestRollout } from './rollouts.js';

interface WatcherEvents {
  repin: [session: string, file: string];
}

export class RepinWatcher extends EventEmitter<WatcherEvents> {
  private readonly pinned = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sessionsRoot: string, private readonly beatMs = 20_000) {
    super();
  }

  track(session: string): void {
    this.pinned.set(session, '');
  }

  start(): this {
    this.timer = setInterval(() => {
      for (const [session, current] of this.pinned) {
        const found = newestRollout(this.sessionsRoot, session); // expect: blocking
        if (found !== undefined && found.file !== current) {
          this.pinned.set(session, found.file);
          this.emit('repin', session, found.file);
        }
      }
    }, this.beatMs);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
