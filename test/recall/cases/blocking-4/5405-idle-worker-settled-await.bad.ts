interface Task {
  run(): number;
}

export function createWorker(signal: AbortSignal) {
  const tasks: Task[] = [];
  let total = 0;

  async function loop(): Promise<number> {
    while (!signal.aborted) { // expect: starvation
      const task = tasks.shift();
      if (task !== undefined) total += task.run();
      await undefined; // allow: starvation
    }
    return total;
  }

  return { push: (task: Task) => tasks.push(task), loop };
}
