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
      const campaignOf = new Map(leads.rows.map((lead) => [lead.email.toLowerCase(), lead.campaign]));
      for (const purchase of purchases.rows) {
        const campaign = campaignOf.get(purchase.email.toLowerCase());
        if (campaign !== undefined) counts.set(campaign, (counts.get(campaign) ?? 0) + 1);
      }
      return [...counts].map(([campaign, sales]) => ({ campaign, sales }));
    },
  },
};
