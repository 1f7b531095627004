import { spawnSync } from 'node:child_process';

export interface Row {
  pid: number;
  ppid: number;
}

export function processTable(): Row[] {
  const out = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }); // allow: blocking
  return out.stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pid = '0', ppid = '0'] = line.trim().split(/\s+/);
      return { pid: Number(pid), ppid: Number(ppid) };
    });
}
