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
      const table = measured('ps', () => processTable()); // expect: blocking
      const parents = new Set(table.map((row) => row.ppid));
      for (const root of this.roots()) {
        if (!parents.has(root)) this.onStuck(root);
      }
    }, 30_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
