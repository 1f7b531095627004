import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const visits = sqliteTable('visits', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  path: text('path').notNull(),
  at: integer('at').notNull(),
});

const db = drizzle(new Database('stats.db'));

export function recordVisit(path: string, now = Date.now()): void {
  if (path.startsWith('/health')) return;
  db.insert(visits).values({ path, at: now }).run();
}

export function visitCount(): number {
  return db.select().from(visits).all().length;
}
