import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const ticket = pgTable('ticket', { id: serial('id').primaryKey(), state: text('state').notNull() });
const event = pgTable('event', { id: serial('id').primaryKey(), note: text('note').notNull() });

export function closeTicket(db: NodePgDatabase, id: number): Promise<string> {
  return db
    .update(ticket)
    .set({ state: 'closed' })
    .where(eq(ticket.id, id))
    .then(() => {
      return db.insert(event).values({ note: `closed ${id}` });
    })
    .then(() => `ticket ${id} closed`);
}
