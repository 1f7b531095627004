import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const ledger = pgTable('ledger', {
  account: text('account').notNull(),
  cents: integer('cents').notNull(),
  at: timestamp('at').defaultNow(),
});

export interface Movement {
  kind: 'deposit' | 'refund' | 'ping';
  account: string;
  cents: number;
}

export function makeDispatcher(db: NodePgDatabase) {
  const table: Record<Movement['kind'], (m: Movement) => PromiseLike<unknown> | undefined> = {
    deposit: (m) => db.insert(ledger).values({ account: m.account, cents: m.cents }),
    refund: (m) => db.insert(ledger).values({ account: m.account, cents: -m.cents }),
    ping: (m) => {
      console.debug('ping', m.account);
      return undefined;
    },
  };
  return async (m: Movement): Promise<void> => {
    await table[m.kind](m);
  };
}
