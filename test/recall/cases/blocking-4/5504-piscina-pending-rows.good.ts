import { Piscina } from 'piscina';
import type { Pool } from 'pg';

interface Row {
  region: string;
  amount: number;
}

const pivot = new Piscina({ filename: new URL('./pivot.worker.js', import.meta.url).href });

async function sales(db: Pool, year: number): Promise<Row[]> {
  const { rows } = await db.query<Row>('SELECT region, amount FROM sales WHERE year = $1', [year]);
  return rows;
}

export async function pivotReport(db: Pool, year: number): Promise<unknown> {
  const rows = await sales(db, year);
  return pivot.run({ year, rows });
}
