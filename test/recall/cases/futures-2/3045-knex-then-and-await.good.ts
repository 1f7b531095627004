import type { Knex } from 'knex';

export interface Logger {
  debug(msg: string): void;
}

export async function addGuest(knex: Knex, log: Logger, name: string): Promise<number> {
  const insert = knex('guest').insert({ name }).returning('id');
  const rows = (await insert) as { id: number }[];
  log.debug(`inserted ${rows.length}`);
  const first = rows[0];
  if (first === undefined) throw new Error('no id');
  return first.id;
}
