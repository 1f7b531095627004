import { eq, gt, inArray, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
import type { Generated, Kysely } from 'kysely';

const users = pgTable('users', { id: serial('id').primaryKey(), name: text('name').notNull(), city: integer('city') });
const orders = pgTable('orders', { id: serial('id').primaryKey(), user: integer('user').notNull(), cents: integer('cents').notNull() });

export async function bigSpenders(db: NodePgDatabase, over: number): Promise<string[]> {
  const spenders = db.select({ user: orders.user }).from(orders).where(gt(orders.cents, over));
  const totals = db.$with('totals').as(
    db.select({ user: orders.user, sum: sql<number>`sum(${orders.cents})`.as('sum') }).from(orders).groupBy(orders.user),
  );
  const rows = await db
    .with(totals)
    .select({ name: users.name })
    .from(users)
    .innerJoin(totals, eq(totals.user, users.id))
    .where(inArray(users.id, spenders));
  return rows.map((r) => r.name);
}

export function dynamic(db: NodePgDatabase, city: number | null) {
  const query = db.select().from(users).$dynamic();
  return city === null ? query : query.where(eq(users.city, city));
}

interface Schema {
  person: { id: Generated<number>; name: string; age: number };
}

export async function people(db: Kysely<Schema>, filter: { name?: string; minAge?: number }): Promise<string[]> {
  let query = db.selectFrom('person').select('name');
  if (filter.name !== undefined) query = query.where('name', '=', filter.name);
  if (filter.minAge !== undefined) query = query.where('age', '>=', filter.minAge);
  const found = await query.orderBy('name').execute();
  return found.map((p) => p.name);
}
