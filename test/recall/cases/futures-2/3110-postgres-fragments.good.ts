import type { Sql } from 'postgres';

export async function search(sql: Sql, term: string, tag?: string): Promise<number> {
  const byTag = tag === undefined ? sql`` : sql`and tag = ${tag}`;
  const query = sql`select id from note where body ilike ${term} ${byTag}`;
  const rows = await query;
  if (rows.length === 0) return 0;
  return (await query).length;
}
