import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const jobs = pgTable('jobs', { id: serial('id').primaryKey(), state: text('state').notNull() });

export async function waitForJob(db: NodePgDatabase, id: number): Promise<string> {
  const lookup = () => db.select().from(jobs).where(eq(jobs.id, id)).limit(1);
  for (let i = 0; i < 50; i += 1) {
    const [job] = await lookup();
    if (job !== undefined && job.state !== 'running') return job.state;
    await sleep(200);
  }
  throw new Error('job timed out');
}
