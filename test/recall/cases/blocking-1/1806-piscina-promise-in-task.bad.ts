import { Piscina } from 'piscina';
import type { Pool } from 'pg';

interface Sale {
  day: string;
  amount: number;
}

const forecasts = new Piscina({ filename: new URL('./forecast.js', import.meta.url).href });

async function salesOf(db: Pool, shop: string): Promise<Sale[]> {
  const { rows } = await db.query<Sale>('select day, amount from sales where shop = $1', [shop]);
  return rows;
}

export async function forecast(db: Pool, shop: string, days: number): Promise<number[]> {
  const sales = salesOf(db, shop);
  const result: unknown = await forecasts.run({ sales, days }); // expect: spawn
  return result as number[];
}
