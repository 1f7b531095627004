import { setImmediate as nextTurn } from 'node:timers/promises';

interface Task {
  run(): number;
}

export function createWorker(signal: AbortSignal) {
  const tasks: Task[] = [];
  let total = 0;

  async function loop(): Promise<number> {
    while (!signal.aborted) {
      const task = tasks.shift();
      if (task !== undefined) total += task.run();
      await nextTurn();
    }
    return total;
  }

  return { push: (task: Task) => tasks.push(task), loop };
}
