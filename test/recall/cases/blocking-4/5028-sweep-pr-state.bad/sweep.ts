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
        if (livePrState(task.prUrl) === 'MERGED') task.status = 'closed'; // expect: blocking
      }
    }, everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
