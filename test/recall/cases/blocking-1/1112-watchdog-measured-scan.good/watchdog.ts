import { measured } from './metrics.js';
import { processTable } from './process-table.js';

export class SessionWatchdog {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly roots: () => readonly number[],
    private readonly onStuck: (pid: number) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.scan().catch((err: unknown) => {
        console.error('watchdog', err);
      });
    }, 30_000);
  }

  private async scan(): Promise<void> {
    const table = await measured('ps', () => processTable());
    const parents = new Set(table.map((row) => row.ppid));
    for (const root of this.roots()) {
      if (!parents.has(root)) this.onStuck(root);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
