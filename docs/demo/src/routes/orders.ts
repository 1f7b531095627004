import type { FastifyInstance } from 'fastify';
import { audit, db } from '../database.js';
import { charge } from '../payments.js';

interface Order {
  readonly id: string;
  readonly customer: string;
  readonly cents: number;
}

export async function orders(app: FastifyInstance): Promise<void> {
  app.post<{ Body: Order }>('/orders', async (request) => {
    const order = request.body;
    await db('orders').insert(order);
    // Built, and never sent: a Knex query does nothing until something awaits it.
    db('customers').where({ id: order.customer }).increment('orders', 1);
    void db('events').insert({ type: 'ordered', order: order.id });
    // Sent, but when it fails nobody learns of it.
    charge(order.id, order.cents);
    remember(`order ${order.id}`);
    return { ok: true };
  });

  app.get('/orders/open', async () => {
    const query = db('orders').where({ state: 'open' });
    // A live query may be changed by a statement: this is fine.
    query.orderBy('placed_at');
    return await query;
  });

  app.get('/orders/count', async (request) => {
    const count = db('orders').count();
    request.log.info({ count: await count });
    // Each await of a Knex query sends it again.
    return { count: await count };
  });
}

function remember(event: string): void {
  audit.prepare('INSERT INTO events (event) VALUES (?)').run(event);
}
