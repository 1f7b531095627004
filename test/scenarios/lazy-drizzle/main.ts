import { eq, exists, sql } from 'drizzle-orm';
import { integer, pgTable, text, union } from 'drizzle-orm/pg-core';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

const users = pgTable('users', { id: integer('id').primaryKey(), name: text('name') });
declare const db: NodePgDatabase<{ users: typeof users }>;

export function insertBad(): void {
  db.insert(users).values({ id: 1, name: 'a' }); // ~ no-floating-future: never runs
}

export function updateBad(id: number): void {
  db.update(users).set({ name: 'b' }).where(eq(users.id, id)); // ~ no-floating-future: never runs
}

export function voidBad(id: number): void {
  void db.delete(users).where(eq(users.id, id)); // ~ no-floating-future: `void`
}

export function unreadBad(): void {
  const rows = db.select().from(users); // ~ no-floating-future: nothing reads
}

export function onlyBuiltBad(id: number): void {
  const query = db.select().from(users).$dynamic(); // ~ no-floating-future: only built up
  query.where(eq(users.id, id));
}

export async function awaitedOk(id: number): Promise<void> {
  await db.insert(users).values({ id, name: 'a' });
  const rows = await db.select().from(users).where(eq(users.id, id));
  console.log(rows.length);
}

export async function executedOk(id: number): Promise<void> {
  await db.delete(users).where(eq(users.id, id)).execute();
  const prepared = db.select().from(users).prepare('all');
  await prepared.execute();
}

export async function changedOk(id: number | undefined): Promise<unknown[]> {
  const query = db.select().from(users).$dynamic();
  if (id !== undefined) query.where(eq(users.id, id));
  return query;
}

export async function subqueriesOk(): Promise<unknown[]> {
  const names = db.select({ name: users.name }).from(users).as('names');
  const inner = db.select().from(users);
  await db.select().from(names);
  await union(inner, db.select().from(users));
  return db.select().from(users).where(exists(inner));
}

export async function transactionOk(): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(users).values({ id: 2, name: 'c' });
  });
}

export function rawBad(): void {
  db.execute(sql`REFRESH MATERIALIZED VIEW owners`); // ~ no-floating-future: never runs
}

export function fragmentOk(id: number) {
  const owned = db.select({ one: sql`1` }).from(users).where(eq(users.id, id));
  return sql`EXISTS (${owned})`;
}

function counted(name: string, job: () => unknown): void {
  console.count(name);
  job();
}

async function waited(job: () => unknown): Promise<void> {
  await job();
}

class Closing {
  readonly #jobs: (() => unknown)[] = [];

  add(job: () => unknown): this {
    this.#jobs.push(job);
    return this;
  }

  async run(): Promise<void> {
    for (const job of this.#jobs) await job();
  }
}

export function countedBad(id: number): void {
  counted('delete', () => db.delete(users).where(eq(users.id, id))); // ~ no-floating-future: ignores what it returns
}

/** Who asks for a function that answers anything may wait for what it answers. */
export async function waitedOk(closing: Closing, other: (job: () => unknown) => void): Promise<void> {
  closing.add(() => db.delete(users)).add(() => db.select().from(users));
  await waited(() => db.delete(users));
  other(() => db.delete(users));
}
