import type { Knex } from 'knex';

interface Tenant {
  slug: string;
  plan: 'free' | 'team';
}

const DEFAULTS = [
  { key: 'locale', value: 'en' },
  { key: 'timezone', value: 'UTC' },
];

export async function provision(db: Knex, tenants: Tenant[]): Promise<number> {
  let created = 0;
  await db.transaction(async (trx) => {
    const defaults = trx('settings').insert(DEFAULTS);
    await defaults;
    for (const tenant of tenants) {
      const [id] = await trx('tenants').insert(tenant);
      if (id === undefined) continue;
      created += 1;
    }
  });
  return created;
}
