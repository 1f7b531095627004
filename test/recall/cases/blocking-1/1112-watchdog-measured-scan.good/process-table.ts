import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Row {
  pid: number;
  ppid: number;
}

export async function processTable(): Promise<Row[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=']);
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pid = '0', ppid = '0'] = line.trim().split(/\s+/);
      return { pid: Number(pid), ppid: Number(ppid) };
    });
}
