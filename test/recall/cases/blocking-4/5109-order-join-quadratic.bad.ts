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
    for (const order of orders.rows) { // allow: cpu
      for (const customer of customers.rows) { // expect: cpu
        if (customer.id === order.customer_id) lines.push(`${String(order.id)},${customer.name}`);
      }
    }
    return lines.join('\n');
  });
}
