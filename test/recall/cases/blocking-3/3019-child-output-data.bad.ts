import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, writeSync } from 'node:fs';

interface Running {
  child: ChildProcess;
  log: string;
}

export const running = new Map<number, Running>();

export function launch(command: string, log: string, fd = openSync(log, 'a')): number { // allow: blocking
  const child = spawn(command, { shell: true });
  const keep = (chunk: Buffer): void => {
    writeSync(fd, chunk); // expect: blocking
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const pid = child.pid ?? -1;
  running.set(pid, { child, log });
  child.once('close', () => running.delete(pid));
  return pid;
}
