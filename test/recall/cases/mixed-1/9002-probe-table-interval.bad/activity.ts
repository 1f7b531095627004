import { EventEmitter } from 'node:events';
import { git } from './git.js';

type Probe = (cwd: string) => string | null;

const probes = {
  branch: (cwd) => git(cwd, 'symbolic-ref', '--short', 'HEAD'), // allow: blocking
  head: (cwd) => git(cwd, 'rev-parse', 'HEAD'), // allow: blocking
} satisfies Record<string, Probe>;

export interface Snapshot {
  branch: string | null;
  head: string | null;
}

export class ActivityFeed extends EventEmitter<{ moved: [Snapshot] }> {
  private last: Snapshot = { branch: null, head: null };
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly cwd: string) {
    super();
  }

  start(everyMs = 5_000): this {
    this.timer = setInterval(() => {
      const now: Snapshot = { ...this.last };
      for (const key of ['branch', 'head'] as const) {
        now[key] = probes[key](this.cwd); // expect: blocking
      }
      if (now.head !== this.last.head || now.branch !== this.last.branch) this.emit('moved', now);
      this.last = now;
    }, everyMs);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
