import { and, gte, lt } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, timestamp } from 'drizzle-orm/pg-core';
import { logged } from './explain.js';

const sales = pgTable('sales', {
  id: serial('id').primaryKey(),
  cents: integer('cents').notNull(),
  at: timestamp('at').notNull(),
});

export async function revenue(db: NodePgDatabase, from: Date, to: Date): Promise<number> {
  const query = db
    .select()
    .from(sales)
    .where(and(gte(sales.at, from), lt(sales.at, to)));
  await logged('revenue', query);
  const rows = await query; // expect: rerun
  return rows.reduce((sum, sale) => sum + sale.cents, 0);
}
