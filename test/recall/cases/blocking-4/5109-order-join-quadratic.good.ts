import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

interface Order {
  id: number;
  customer_id: number;
}

interface Customer {
  id: number;
  name: string;
}

export function exportRoutes(app: FastifyInstance, pool: Pool): void {
  app.get('/export', async () => {
    const [orders, customers] = await Promise.all([
      pool.query<Order>('SELECT id, customer_id FROM orders'),
      pool.query<Customer>('SELECT id, name FROM customers'),
    ]);
    const lines: string[] = [];
    const names = new Map(customers.rows.map((customer) => [customer.id, customer.name]));
    for (const order of orders.rows) {
      const name = names.get(order.customer_id);
      if (name !== undefined) lines.push(`${String(order.id)},${name}`);
    }
    return lines.join('\n');
  });
}
