import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const ticket = pgTable('ticket', { id: serial('id').primaryKey(), subject: text('subject').notNull() });

export interface Metrics {
  observe(name: string, n: number): void;
}

export async function openTicket(db: NodePgDatabase, subject: string, metrics: Metrics): Promise<{ id: number }[]> {
  const insert = db.insert(ticket).values({ subject }).returning({ id: ticket.id });
  insert.then( // allow: rerun
    (rows) => metrics.observe('ticket.opened', rows.length),
    () => metrics.observe('ticket.failed', 1),
  );
  return insert; // expect: rerun
}
