import type { Knex } from 'knex';

interface Building {
  id: number;
  kind: string;
}
interface Worker {
  id: number;
  building: number;
  name: string;
}

const onlyActive = (qb: Knex.QueryBuilder, since: Date): void => {
  qb.where('last_seen', '>=', since);
  qb.whereNull('deleted_at');
};

export async function medicalWorkers(knex: Knex, since: Date): Promise<Worker[]> {
  const medical = knex<Building>('buildings').select('id').where({ kind: 'medical' });
  const counted = knex('workers').count('id as n').whereIn('building', medical);
  console.debug(counted.toSQL().sql);
  return knex<Worker>('workers')
    .with('medical', medical)
    .whereIn('building', medical)
    .andWhere((qb) => {
      qb.where('name', 'like', 'A%').orWhere('name', 'like', 'B%');
    })
    .modify(onlyActive, since);
}

export async function replaceAll(knex: Knex, workers: readonly Worker[]): Promise<void> {
  await knex.transaction(async (trx) => {
    const writes = workers.map((worker) => trx<Worker>('workers').insert(worker));
    await trx('workers').del();
    await Promise.all(writes);
  });
}
