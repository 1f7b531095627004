import knexFactory, { type Knex } from 'knex';

const db: Knex = knexFactory({ client: 'pg' });

type Job = { name: string; run: () => void };

export const jobs: Job[] = [
  { name: 'expired-tokens', run: () => db('tokens').where('expires_at', '<', db.fn.now()).del() }, // expect: lazy
  { name: 'heartbeat', run: () => console.log('alive', process.pid) },
];

export function schedule(list: readonly Job[]): NodeJS.Timeout[] {
  return list.map((job) => setInterval(job.run, 60_000));
}
