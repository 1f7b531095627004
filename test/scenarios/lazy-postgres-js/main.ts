import postgres from 'postgres';

const sql = postgres();

export function insertBad(name: string): void {
  sql`INSERT INTO users (name) VALUES (${name})`; // ~ no-floating-future: never runs
}

export function voidBad(): void {
  void sql`DELETE FROM users`; // ~ no-floating-future: `void`
}

export function unreadBad(): void {
  const rows = sql`SELECT 1`; // ~ no-floating-future: nothing reads
}

export async function fragmentsOk(name: string | undefined): Promise<unknown> {
  const filter = name === undefined ? sql`TRUE` : sql`name = ${name}`;
  return await sql`SELECT * FROM users WHERE ${filter}`;
}

export async function beginOk(): Promise<void> {
  await sql.begin((tx) => [tx`DELETE FROM a`, tx`DELETE FROM b`]);
  await sql`INSERT INTO users ${sql([{ name: 'a' }])}`;
  const rows = await sql`SELECT 1`.values();
  console.log(rows.length);
}

export function executedOk(): void {
  sql`SELECT 1`.execute().catch(() => undefined);
}
