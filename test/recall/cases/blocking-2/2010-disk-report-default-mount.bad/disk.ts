import { execFileSync } from 'node:child_process';

export interface DiskReport {
  mount: string;
  degraded: boolean;
}

function storageMount(): string {
  return execFileSync('findmnt', ['-n', '-o', 'TARGET', '-T', '/srv/storage'], { encoding: 'utf8' }).trim(); // allow: blocking
}

export function diskReport(used: number, mount = storageMount()): DiskReport { // allow: blocking
  return { mount, degraded: used > 0.85 };
}
