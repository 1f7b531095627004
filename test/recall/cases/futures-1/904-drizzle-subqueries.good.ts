import { eq, exists, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text, unionAll } from 'drizzle-orm/pg-core';
import type { PgSelect } from 'drizzle-orm/pg-core';

const books = pgTable('books', { id: integer('id').primaryKey(), title: text('title').notNull() });
const loans = pgTable('loans', { bookId: integer('book_id').notNull(), member: text('member').notNull() });
const archive = pgTable('archive', { id: integer('id').primaryKey(), title: text('title').notNull() });

function paged<Q extends PgSelect>(query: Q, page: number): Q {
  query.limit(50).offset(page * 50);
  return query;
}

export async function onLoan(db: NodePgDatabase, page: number): Promise<string[]> {
  const lent = db.select({ one: sql<number>`1` }).from(loans).where(eq(loans.bookId, books.id));
  const query = db.select().from(books).where(exists(lent)).$dynamic();
  const rows = await paged(query, page);
  return rows.map((r) => r.title);
}

export function everything(db: NodePgDatabase) {
  const current = db.select().from(books);
  const old = db.select().from(archive);
  return unionAll(current, old).limit(1000);
}

export async function perMember(db: NodePgDatabase): Promise<Map<string, number>> {
  const counts = db
    .select({ member: loans.member, n: sql<number>`count(*)`.as('n') })
    .from(loans)
    .groupBy(loans.member)
    .as('counts');
  const rows = await db.select().from(counts);
  return new Map(rows.map((r) => [r.member, r.n]));
}

export class Shelf {
  constructor(private readonly db: NodePgDatabase) {}

  add = (id: number, title: string) => this.db.insert(books).values({ id, title }).onConflictDoNothing();

  async fill(titles: readonly string[]): Promise<void> {
    await Promise.all(titles.map((title, i) => this.add(i, title)));
  }
}
