import type { Kysely } from 'kysely';
import pLimit from 'p-limit';

interface DB {
  reading: { sensor: string; at: Date; value: number };
}

export async function ingest(db: Kysely<DB>, readings: readonly DB['reading'][], width = 4): Promise<void> {
  const limit = pLimit(width);
  const jobs: Promise<unknown>[] = [];
  for (const reading of readings) {
    if (Number.isNaN(reading.value)) continue;
    jobs.push(limit(() => db.insertInto('reading').values(reading).execute()));
  }
  await Promise.all(jobs);
}
