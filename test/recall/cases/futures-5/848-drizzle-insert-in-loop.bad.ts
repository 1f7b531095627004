import { eq, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

const events = pgTable('events', { id: serial('id').primaryKey(), name: text('name').notNull() });
const seats = pgTable('seats', {
  id: serial('id').primaryKey(),
  event: integer('event').notNull(),
  row: integer('row').notNull(),
});

export async function openSeating(db: NodePgDatabase, event: number, rows: readonly number[]): Promise<void> {
  const [found] = await db.select().from(events).where(eq(events.id, event));
  if (found === undefined) throw new Error('no such event');
  const bumpName = db
    .update(events)
    .set({ name: sql`${events.name} || ' *'` })
    .where(eq(events.id, event));
  for (const row of rows) {
    await db.insert(seats).values({ event, row });
    await bumpName; // expect: rerun
  }
}
