import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface DiskUsage {
  mount: string;
  total: number;
  free: number;
}

type Reader = (mount: string) => Promise<DiskUsage>;

const blocks = (line: string): number[] => line.trim().split(/\s+/).slice(1, 4).map(Number);

const viaDf: Reader = async (mount) => {
  const { stdout } = await run('df', ['-k', mount], { timeout: 5_000 });
  const [total = 0, , free = 0] = blocks(stdout.split('\n')[1] ?? '');
  return { mount, total: total * 1024, free: free * 1024 };
};

const readers: Partial<Record<NodeJS.Platform, Reader>> = {
  linux: viaDf,
  darwin: viaDf,
  async win32(mount) {
    const info = await statfs(mount);
    return { mount, total: info.blocks * info.bsize, free: info.bfree * info.bsize };
  },
};

export class DiskMonitor {
  private last: DiskUsage[] = [];

  constructor(private readonly mounts: readonly string[]) {}

  async refresh(): Promise<DiskUsage[]> {
    const read = readers[process.platform];
    if (read === undefined) return this.last;
    this.last = await Promise.all(this.mounts.map((m) => read(m)));
    return this.last;
  }
}
