import { EventEmitter } from 'node:events';
import { git } from './git.js';

type Probe = (cwd: string) => Promise<string | null>;

const probes = {
  branch: (cwd) => git(cwd, 'symbolic-ref', '--short', 'HEAD'),
  head: (cwd) => git(cwd, 'rev-parse', 'HEAD'),
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
      Promise.all([probes.branch(this.cwd), probes.head(this.cwd)])
        .then(([branch, head]) => {
          const now: Snapshot = { branch, head };
          if (now.head !== this.last.head || now.branch !== this.last.branch) this.emit('moved', now);
          this.last = now;
        })
        .catch((err: unknown) => {
          console.warn('git probe failed', err);
        });
    }, everyMs);
    return this;
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
