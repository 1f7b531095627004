import { spawnSync } from 'node:child_process';
import { statfs } from 'node:fs/promises';

export interface DiskUsage {
  mount: string;
  total: number;
  free: number;
}

type Reader = (mount: string) => Promise<DiskUsage>;

const blocks = (line: string): number[] => line.trim().split(/\s+/).slice(1, 4).map(Number);

const readers: Partial<Record<NodeJS.Platform, Reader>> = {
  async linux(mount) {
    const { stdout } = spawnSync('df', ['-k', '--output=target,size,used,avail', mount], { encoding: 'utf8' }); // expect: blocking
    const [total = 0, , free = 0] = blocks(stdout.split('\n')[1] ?? '');
    return { mount, total: total * 1024, free: free * 1024 };
  },
  async darwin(mount) {
    const { stdout } = spawnSync('df', ['-k', mount], { encoding: 'utf8' }); // allow: blocking
    const [total = 0, , free = 0] = blocks(stdout.split('\n')[1] ?? '');
    return { mount, total: total * 1024, free: free * 1024 };
  },
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
