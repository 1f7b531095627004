import type { Pool } from 'pg';
import { rows } from './rows.js';

export async function importPrices(pool: Pool, files: readonly string[]): Promise<number> {
  let count = 0;
  for await (const [sku, price] of rows(files)) {
    await pool.query('INSERT INTO prices (sku, price) VALUES ($1, $2)', [sku, price]); // allow: sequential
    count += 1;
  }
  return count;
}
