import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { setTimeout as sleep } from 'node:timers/promises';

const stock = pgTable('stock', { sku: text('sku').primaryKey(), left: integer('left').notNull() });

export async function setStock(db: NodePgDatabase, sku: string, left: number, slow: () => void): Promise<void> {
  const update = db.update(stock).set({ left }).where(eq(stock.sku, sku));
  const outcome = await Promise.race([update, sleep(250, 'slow' as const)]); // allow: rerun
  if (outcome === 'slow') {
    slow();
    await update; // expect: rerun
  }
}
