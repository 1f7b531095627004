import { spawn } from 'node:child_process';

class Task {
  code: number | null = null;

  constructor(command: string) {
    const child = spawn(command, { shell: true });
    child.on('exit', (code) => {
      this.code = code ?? -1;
    });
  }

  *ticks(): Generator<number, void, undefined> {
    for (let n = 0; this.code === null; n++) yield n; // allow: busy-loop
  }
}

export async function build(report: (line: string) => void): Promise<number> {
  const task = new Task('make');
  let last = 0;
  for (const n of task.ticks()) { // expect: busy-loop
    last = n;
  }
  report(`done after ${String(last)} ticks`);
  return task.code ?? -1;
}
