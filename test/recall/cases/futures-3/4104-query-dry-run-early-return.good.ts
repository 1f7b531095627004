import { and, eq, inArray, lt, type SQL } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const upload = pgTable('upload', { id: integer('id').primaryKey(), owner: text('owner').notNull(), at: integer('at').notNull() });

export async function cleanUp(db: NodePgDatabase, before: number, opts: { dryRun?: boolean; owner?: string } = {}): Promise<string[]> {
  const conditions: (SQL | undefined)[] = [lt(upload.at, before)];
  if (opts.owner !== undefined) conditions.push(eq(upload.owner, opts.owner));
  const old = db.select({ id: upload.id }).from(upload).where(and(...conditions));
  const removal = db.delete(upload).where(inArray(upload.id, old)).returning({ id: upload.id });
  if (opts.dryRun === true) {
    const { sql, params } = removal.toSQL();
    return [sql, ...params.map(String)];
  }
  const gone = await removal;
  return gone.map((g) => `removed ${g.id}`);
}

export async function page(db: NodePgDatabase, owner: string | null, n: number) {
  let q = db.select().from(upload).$dynamic();
  switch (owner) {
    case null:
      break;
    case '':
      q = q.where(eq(upload.owner, 'nobody'));
      break;
    default:
      q = q.where(eq(upload.owner, owner));
  }
  const byOwner = db.select({ n: upload.at }).from(upload).where(eq(upload.owner, owner ?? '')).prepare('by_owner');
  const [rows, first, second] = await Promise.all([q.limit(20).offset(20 * n), byOwner.execute(), byOwner.execute()]);
  return { rows, seen: first.length + second.length };
}
