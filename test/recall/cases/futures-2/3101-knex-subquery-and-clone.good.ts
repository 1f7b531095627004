import type { Knex } from 'knex';

export async function staff(knex: Knex, kind: string): Promise<{ rows: unknown[]; total: number }> {
  const buildings = knex.select('building_id').from('building').where({ kind });
  const base = knex('worker').whereIn('building', buildings);
  if (kind === 'medical') base.andWhere('licensed', true);
  const [rows, counted] = await Promise.all([
    base.clone().select('*').limit(20),
    base.clone().count({ n: '*' }).first(),
  ]);
  return { rows, total: Number((counted as { n: number } | undefined)?.n ?? 0) };
}
