import { mkdir, rm } from 'node:fs/promises';

interface Job {
  type: string;
  tenant: string;
}

async function freshDir(dir: string): Promise<string> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  return dir;
}

export default {
  'export.orders': async (job: Job, dump: (dir: string) => Promise<number>) => {
    const dir = await freshDir(`/exports/${job.tenant}/orders`);
    return dump(dir);
  },
  'export.noop': async (_job: Job, _dump: (dir: string) => Promise<number>) => 0,
} satisfies Record<string, (job: Job, dump: (dir: string) => Promise<number>) => Promise<number>>;
