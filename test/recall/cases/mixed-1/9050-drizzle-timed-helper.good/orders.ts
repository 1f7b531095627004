import { and, eq, gt } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { timed } from './timed.js';

const orders = pgTable('orders', {
  id: integer().primaryKey(),
  customer: text().notNull(),
  cents: integer().notNull(),
});

export type Order = typeof orders.$inferSelect;

export class OrderReader {
  private slowest = 0;

  constructor(private readonly db: NodePgDatabase) {}

  async largerThan(customer: string, cents: number): Promise<Order[]> {
    const query = this.db
      .select()
      .from(orders)
      .where(and(eq(orders.customer, customer), gt(orders.cents, cents)));
    const { value, ms } = await timed('orders.largerThan', query);
    this.slowest = Math.max(this.slowest, ms);
    return value;
  }
}
