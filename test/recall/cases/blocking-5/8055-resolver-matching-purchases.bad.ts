import type { Pool } from 'pg';

interface Purchase {
  id: number;
  email: string;
  sku: string;
}

interface Lead {
  email: string;
  campaign: string;
}

interface Context {
  pool: Pool;
}

export const resolvers = {
  Query: {
    async attribution(_root: unknown, args: { since: string }, { pool }: Context) {
      const [purchases, leads] = await Promise.all([
        pool.query<Purchase>('SELECT id, email, sku FROM purchases WHERE at > $1', [args.since]),
        pool.query<Lead>('SELECT email, campaign FROM leads'),
      ]);
      const counts = new Map<string, number>();
      for (const lead of leads.rows) { // allow: cpu
        for (const purchase of purchases.rows) { // expect: cpu
          if (purchase.email.toLowerCase() === lead.email.toLowerCase()) {
            counts.set(lead.campaign, (counts.get(lead.campaign) ?? 0) + 1);
          }
        }
      }
      return [...counts].map(([campaign, sales]) => ({ campaign, sales }));
    },
  },
};
