import type { Sql } from 'postgres';

interface Item {
  id: number;
  name: string;
}

export async function search(sql: Sql, term: string | undefined, archived: boolean): Promise<Item[]> {
  const live = archived ? sql`` : sql`and archived_at is null`;
  const matching = term === undefined ? sql`true` : sql`name ilike ${`%${term}%`}`;
  return sql<Item[]>`select id, name from items where ${matching} ${live} order by ${sql('name')}`;
}

export async function move(sql: Sql, from: number, to: number, cents: number): Promise<void> {
  await sql.begin((tx) => [
    tx`update accounts set cents = cents - ${cents} where id = ${from}`,
    tx`update accounts set cents = cents + ${cents} where id = ${to}`,
  ]);
}

export async function cancellable(sql: Sql, signal: AbortSignal): Promise<Item[]> {
  const query = sql<Item[]>`select id, name from items`;
  signal.addEventListener('abort', () => {
    query.cancel();
  });
  const rows = await query;
  return rows;
}

export function touch(sql: Sql, id: number): void {
  sql`update items set touched = now() where id = ${id}`.execute().catch((err: unknown) => {
    console.warn('touch', id, err);
  });
}
