import { execSync } from 'node:child_process';

export interface Disk {
  mount: string;
  usedPercent: number;
}

export class SystemInfo {
  disks(): Disk[] {
    return this.shell('df -P') // allow: blocking
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s+/))
      .map((cols) => ({ mount: cols[5] ?? '?', usedPercent: Number.parseInt(cols[4] ?? '0', 10) }));
  }

  private shell(command: string): string {
    return execSync(command, { encoding: 'utf8' }); // allow: blocking
  }
}
