import { eq, lt } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

const setting = pgTable('setting', { key: text('key').primaryKey(), value: text('value').notNull(), rev: integer('rev').notNull() });

export class Settings {
  constructor(private readonly db: NodePgDatabase) {}

  async put(key: string, value: string): Promise<void> {
    const [row] = await this.db.select().from(setting).where(eq(setting.key, key));
    if (row) await this.db.update(setting).set({ value, rev: row.rev + 1 }).where(eq(setting.key, key));
    else await this.db.insert(setting).values({ key, value, rev: 0 });
  }

  pruneLater(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.db.delete(setting).where(lt(setting.rev, 0)).catch(console.error);
    }, ms);
  }
}
