import { EventEmitter } from 'node:events';
import { newestRollout } from './rollouts.js';

interface WatcherEvents {
  repin: [session: string, file: string];
  fault: [cause: unknown];
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

  private async beat(session: string, current: string): Promise<void> {
    const found = await newestRollout(this.sessionsRoot, session);
    if (found !== undefined && found.file !== current) {
      this.pinned.set(session, found.file);
      this.emit('repin', session, found.file);
    }
  }

  start(): this {
    this.timer = setInterval(() => {
      for (const [session, current] of this.pinned) {
        this.beat(session, current).catch((cause: unknown) => this.emit('fault', cause));
      }
    }, this.beatMs);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
