import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const runs = pgTable('runs', {
  id: text('id').primaryKey(),
  score: integer('score').notNull(),
  label: text('label').notNull(),
});

export class EvalRun {
  persisted = false;

  constructor(
    private readonly db: NodePgDatabase,
    readonly id: string,
    public score: number,
    public label: string,
  ) {}

  async save(): Promise<this> {
    const values = { score: this.score, label: this.label };
    if (this.persisted) {
      this.db.update(runs).set(values).where(eq(runs.id, this.id)); // expect: lazy
    } else {
      await this.db.insert(runs).values({ id: this.id, ...values });
      this.persisted = true;
    }
    return this;
  }

  async rename(label: string): Promise<void> {
    this.label = label;
    await this.save();
  }
}
