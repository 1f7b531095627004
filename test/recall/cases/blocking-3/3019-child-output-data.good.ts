import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

interface Running {
  child: ChildProcess;
  log: string;
}

export const running = new Map<number, Running>();

export function launch(command: string, log: string): number {
  const child = spawn(command, { shell: true });
  const sink = createWriteStream(log, { flags: 'a' });
  const keep = (chunk: Buffer): void => {
    sink.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const pid = child.pid ?? -1;
  running.set(pid, { child, log });
  child.once('close', () => {
    sink.end();
    running.delete(pid);
  });
  return pid;
}
