import type { Knex } from 'knex';

interface Job {
  id: number;
  state: string;
}
type Claim = Knex.QueryBuilder<Job, Job[]>;

async function sizeOf(claim: Claim): Promise<number> {
  const rows = await claim;
  return rows.length;
}

export async function claimBatch(knex: Knex, worker: string): Promise<number[]> {
  const claim = knex<Job>('job').where('state', 'new').limit(10).update({ state: worker }, '*') as unknown as Claim;
  const jobs = await claim;
  return jobs.map((job) => job.id);
}
