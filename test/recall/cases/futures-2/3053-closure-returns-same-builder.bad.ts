import type { Knex } from 'knex';

export async function visit(knex: Knex, page: string, isNew: boolean): Promise<void> {
  const increment = knex('page').where({ page }).increment('hits', 1);
  const bump = () => increment;

  const changed = await bump(); // allow: rerun
  if (changed > 0 && !isNew) return;

  await knex('page').insert({ page, hits: 0 });
  await bump(); // expect: rerun
}
