import { livePrState } from './pr-state.js';

export interface Task {
  id: string;
  status: 'doing' | 'done' | 'closed';
  prUrl?: string;
}

export class Sweeper {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly tasks: Map<string, Task>) {}

  start(everyMs = 30_000): void {
    this.#timer = setInterval(() => {
      for (const task of this.tasks.values()) {
        if (task.status !== 'done' || task.prUrl === undefined) continue;
        this.closeIfMerged(task, task.prUrl).catch((err: unknown) => {
          console.error('sweep', task.id, err);
        });
      }
    }, everyMs);
  }

  private async closeIfMerged(task: Task, prUrl: string): Promise<void> {
    if ((await livePrState(prUrl)) === 'MERGED') task.status = 'closed';
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
