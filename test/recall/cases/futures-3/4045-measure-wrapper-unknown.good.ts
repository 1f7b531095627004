import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';

const token = pgTable('token', { value: text('value').primaryKey(), user: text('user').notNull() });

export type LocalDb = BetterSQLite3Database;

function measured(label: string, work: () => unknown): void {
  const from = performance.now();
  work();
  console.debug(label, Math.round(performance.now() - from));
}

async function measuredAsync(label: string, work: () => PromiseLike<unknown>): Promise<void> {
  const from = performance.now();
  await work();
  measured(label, () => performance.now() - from);
}

export async function logout(db: NodePgDatabase, user: string): Promise<void> {
  await measuredAsync('revoke', () => db.delete(token).where(eq(token.user, user)));
  measured('noop', () => user.length);
}
