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
  const table: Record<Movement['kind'], (m: Movement) => void> = {
    deposit: (m) => db.insert(ledger).values({ account: m.account, cents: m.cents }), // expect: lazy
    refund: (m) => db.insert(ledger).values({ account: m.account, cents: -m.cents }), // expect: lazy
    ping: (m) => console.debug('ping', m.account),
  };
  return (m: Movement): void => {
    table[m.kind](m);
  };
}
