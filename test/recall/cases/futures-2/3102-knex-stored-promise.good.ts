import type { Knex } from 'knex';

export async function once(knex: Knex, log: (n: number) => void): Promise<unknown[]> {
  const rows = knex('audit').select('*').then((r) => r as unknown[]);
  const logged = rows.then((r) => {
    log(r.length);
  });
  await logged;
  return rows;
}
