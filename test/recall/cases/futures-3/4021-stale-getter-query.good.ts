import { lt } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const session = pgTable('session', { id: text('id').primaryKey(), expires: timestamp('expires').notNull() });

class SessionSweeper {
  constructor(private readonly db: NodePgDatabase) {}

  get expired() {
    return this.db.delete(session).where(lt(session.expires, new Date()));
  }
}

export class Housekeeping {
  private sweeper?: SessionSweeper;

  attach(db: NodePgDatabase): this {
    this.sweeper = new SessionSweeper(db);
    return this;
  }

  async nightly(): Promise<string> {
    await this.sweeper?.expired;
    return 'swept';
  }
}
