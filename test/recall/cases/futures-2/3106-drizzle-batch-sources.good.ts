import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable } from 'drizzle-orm/pg-core';

const seat = pgTable('seat', { id: integer('id').primaryKey(), taken: integer('taken').notNull() });

export class Seats {
  constructor(private readonly db: NodePgDatabase) {}

  private free = (id: number) => this.db.update(seat).set({ taken: 0 }).where(eq(seat.id, id));

  async freeAll(ids: readonly number[]): Promise<void> {
    await Promise.all(ids.map(this.free));
    this.db.delete(seat).where(eq(seat.id, -1)).catch((err: unknown) => {
      console.warn('sweep', err);
    });
  }
}
