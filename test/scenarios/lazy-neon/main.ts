import { neon } from '@neondatabase/serverless';

const sql = neon('postgres://db.example/main');

export function statementBad(id: number): void {
  sql`DELETE FROM tickets WHERE id = ${id}`; // ~ no-floating-future: never runs
}

export function voidBad(id: number): void {
  void sql`DELETE FROM tickets WHERE id = ${id}`; // ~ no-floating-future: `void` only throws it away
}

export async function awaitedOk(id: number): Promise<unknown> {
  await sql`DELETE FROM tickets WHERE id = ${id}`;
  return sql.transaction([sql`SELECT 1`, sql`SELECT 2`]);
}
