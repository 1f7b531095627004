import { spawn } from 'node:child_process';
import { setInterval as every } from 'node:timers/promises';

class Task {
  code: number | null = null;

  constructor(command: string) {
    const child = spawn(command, { shell: true });
    child.on('exit', (code) => {
      this.code = code ?? -1;
    });
  }

  async *ticks(): AsyncGenerator<number, void, undefined> {
    let n = 0;
    for await (const _ of every(100)) {
      if (this.code !== null) return;
      yield n++;
    }
  }
}

export async function build(report: (line: string) => void): Promise<number> {
  const task = new Task('make');
  let last = 0;
  for await (const n of task.ticks()) {
    last = n;
  }
  report(`done after ${String(last)} ticks`);
  return task.code ?? -1;
}
