import type { Kysely } from 'kysely';

interface DB {
  event: { id: number; kind: string; at: Date };
  archive: { id: number; kind: string; at: Date };
}

export async function recent(db: Kysely<DB>, kind: string): Promise<number[]> {
  const old = db.selectFrom('archive').select('id').where('kind', '=', kind);
  const rows = await db
    .with('hot', (qb) => qb.selectFrom('event').select('id').where('kind', '=', kind))
    .selectFrom('hot')
    .select('id')
    .union(old)
    .execute();
  return rows.map((r) => r.id);
}

export function explain(db: Kysely<DB>, kind: string): string {
  const query = db.selectFrom('event').selectAll().where('kind', '=', kind);
  return query.compile().sql;
}
