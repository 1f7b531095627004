import { sql, type Kysely } from 'kysely';

interface Database {
  person: { id: number; name: string };
}
declare const db: Kysely<Database>;

export function insertBad(): void {
  db.insertInto('person').values({ id: 1, name: 'a' }); // ~ no-floating-future: `.execute()`
}

export async function awaitedBad(): Promise<void> {
  await db.deleteFrom('person').where('id', '=', 1); // ~ no-floating-future: `await` does not do that
}

export function unreadBad(): void {
  const rows = db.selectFrom('person').selectAll(); // ~ no-floating-future: nothing reads
}

export async function lostFilterBad(): Promise<unknown[]> {
  const query = db.selectFrom('person').selectAll();
  query.where('id', '=', 1); // ~ no-floating-future: never runs
  return query.execute();
}

export async function allBad(): Promise<void> {
  await Promise.all([db.deleteFrom('person').where('id', '=', 1)]); // ~ no-floating-future: never runs
}

export function schemaBad(): void {
  db.schema.createTable('person').addColumn('id', 'integer', (column) => column.primaryKey()); // ~ no-floating-future
}

export function rawBad(): void {
  sql`SELECT 1`; // ~ no-floating-future: RawBuilder
}

export async function executedOk(id: number | undefined): Promise<unknown[]> {
  await db.insertInto('person').values({ id: 1, name: 'a' }).execute();
  await sql`SELECT 1`.execute(db);
  let query = db.selectFrom('person').selectAll();
  if (id !== undefined) query = query.where('id', '=', id);
  return query.execute();
}

export async function nestedOk(): Promise<unknown> {
  const ids = db.selectFrom('person').select('id');
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', ids)
    .where((eb) => eb.exists(eb.selectFrom('person').select('id')))
    .executeTakeFirst();
  console.log(db.selectFrom('person').selectAll().compile().sql);
  return rows;
}

export async function transactionOk(): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('person').execute();
  });
}
