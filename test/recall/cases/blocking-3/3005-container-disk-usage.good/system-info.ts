import { exec } from 'node:child_process';
import { promisify } from 'node:util';

export interface Disk {
  mount: string;
  usedPercent: number;
}

const run = promisify(exec);

export class SystemInfo {
  async disks(): Promise<Disk[]> {
    const { stdout } = await run('df -P');
    return stdout
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s+/))
      .map((cols) => ({ mount: cols[5] ?? '?', usedPercent: Number.parseInt(cols[4] ?? '0', 10) }));
  }
}
