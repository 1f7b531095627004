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
  const points: TrendPoint[] = [];
  for (let i = 0; i < 5; i++) { // allow: sequential
    const until = new Date(now.getTime() - MONTH_MS * i);
    points.push({ until, value: await countUntil(pool, until) }); // expect: sequential
  }
  return points.reverse();
}
