import type { Knex } from 'knex';

const KEY = 77_001;

export async function withMigrationLock<T>(knex: Knex, body: () => Promise<T>): Promise<T> {
  const trx = await knex.transaction();
  try {
    await trx.raw('SELECT pg_advisory_lock(?)', [KEY]);
    const result = await body();
    return result;
  } finally {
    trx.raw('SELECT pg_advisory_unlock(?)', [KEY]); // expect: lazy
    await trx.commit();
  }
}
