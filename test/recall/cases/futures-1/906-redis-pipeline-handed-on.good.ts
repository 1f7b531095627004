import type { ChainableCommander, Redis } from 'ioredis';

interface Visit {
  page: string;
  user: string;
}

function countVisit(batch: ChainableCommander, visit: Visit): void {
  batch.incr(`page:${visit.page}`);
  batch.pfadd(`users:${visit.page}`, visit.user);
}

const expireAll = (batch: ChainableCommander, pages: Set<string>, seconds: number): ChainableCommander => {
  for (const page of pages) batch.expire(`users:${page}`, seconds);
  return batch;
};

export async function flushVisits(redis: Redis, visits: Visit[], atomic: boolean): Promise<number> {
  const batch = atomic ? redis.multi() : redis.pipeline();
  const pages = new Set<string>();
  for (const visit of visits) {
    countVisit(batch, visit);
    pages.add(visit.page);
  }
  expireAll(batch, pages, 86_400);
  const replies = await batch.exec();
  return replies?.length ?? 0;
}

export class Counters {
  private batch: ChainableCommander | undefined;

  constructor(private readonly redis: Redis) {}

  bump(name: string): void {
    this.batch ??= this.redis.pipeline();
    this.batch.incr(name);
  }

  async flush(): Promise<void> {
    const batch = this.batch;
    this.batch = undefined;
    await batch?.exec();
  }
}
