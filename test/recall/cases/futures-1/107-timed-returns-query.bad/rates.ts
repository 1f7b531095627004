import type { Knex } from 'knex';
import { timed } from './timed.js';

interface Rate {
  pair: string;
  value: number;
}

const fresh = (rates: readonly Rate[]): Rate[] => rates.filter((r) => Number.isFinite(r.value) && r.value > 0);

export async function importRates(db: Knex, fetchRates: () => Promise<Rate[]>): Promise<number> {
  const rates = fresh(await fetchRates());
  if (rates.length === 0) return 0;
  timed('rates.upsert', db<Rate>('rates').insert(rates).onConflict('pair').merge()); // expect: lazy
  return rates.length;
}
