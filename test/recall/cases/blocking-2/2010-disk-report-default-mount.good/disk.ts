import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface DiskReport {
  mount: string;
  degraded: boolean;
}

const run = promisify(execFile);

async function storageMount(): Promise<string> {
  return (await run('findmnt', ['-n', '-o', 'TARGET', '-T', '/srv/storage'])).stdout.trim();
}

export async function diskReport(used: number, mount = storageMount()): Promise<DiskReport> {
  return { mount: await mount, degraded: used > 0.85 };
}
