import type { Pool } from 'pg';

interface TrendPoint {
  until: Date;
  value: number;
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

async function countUntil(pool: Pool, until: Date): Promise<number> {
  const result = await pool.query<{ n: string }>('select count(*) as n from records where created_at <= $1', [until]);
  return Number(result.rows[0]?.n ?? '0');
}

export async function recordTrend(pool: Pool, now: Date): Promise<TrendPoint[]> {
  const untils = Array.from({ length: 5 }, (_, i) => new Date(now.getTime() - MONTH_MS * (4 - i)));
  return Promise.all(untils.map(async (until) => ({ until, value: await countUntil(pool, until) })));
}
