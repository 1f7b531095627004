import { desc, eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const post = pgTable('post', { id: integer('id').primaryKey(), author: text('author').notNull() });

export async function posts(db: NodePgDatabase, author: string | undefined, preview: boolean): Promise<number[]> {
  const query = db.select({ id: post.id }).from(post).$dynamic();
  if (author !== undefined) query.where(eq(post.author, author));
  query.orderBy(desc(post.id));
  if (preview) {
    const rows = await query.limit(3);
    return rows.map((r) => r.id);
  }
  const rows = await query;
  return rows.map((r) => r.id);
}
