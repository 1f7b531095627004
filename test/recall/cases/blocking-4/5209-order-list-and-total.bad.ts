import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

interface OrderRow {
  id: number;
  placed_at: string;
}

export function orders(app: FastifyInstance, pool: Pool): void {
  app.get<{ Querystring: { page?: number } }>('/orders', async (request) => {
    const offset = ((request.query.page ?? 1) - 1) * 20;
    const list = await pool.query<OrderRow>('SELECT id, placed_at FROM orders ORDER BY id LIMIT 20 OFFSET $1', [offset]); // allow: sequential
    const count = await pool.query<{ total: string }>('SELECT COUNT(*) AS total FROM orders'); // expect: sequential
    return { rows: list.rows, total: Number(count.rows[0]?.total ?? 0) };
  });
}
