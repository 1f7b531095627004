import { mkdirSync, rmSync } from 'node:fs';

interface Job {
  type: string;
  tenant: string;
}

function freshDir(dir: string): string {
  rmSync(dir, { recursive: true, force: true }); // allow: blocking
  mkdirSync(dir, { recursive: true }); // allow: blocking
  return dir;
}

export default {
  'export.orders': async (job: Job, dump: (dir: string) => Promise<number>) => {
    const dir = freshDir(`/exports/${job.tenant}/orders`); // expect: blocking
    return dump(dir);
  },
  'export.noop': async (_job: Job, _dump: (dir: string) => Promise<number>) => 0,
} satisfies Record<string, (job: Job, dump: (dir: string) => Promise<number>) => Promise<number>>;
