import type { Knex } from 'knex';

export async function visit(knex: Knex, page: string, isNew: boolean): Promise<void> {
  const bump = () => knex('page').where({ page }).increment('hits', 1);

  const changed = await bump();
  if (changed > 0 && !isNew) return;

  await knex('page').insert({ page, hits: 0 });
  await bump();
}
