import type { FastifyInstance } from 'fastify';
import { db, redis } from '../database.js';
import { render } from '../templates.js';

export async function catalog(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { id: string } }>('/products/:id', async (request, reply) => {
    const product = await db('products').where({ id: request.params.id }).first('name', 'price');
    return reply.type('text/html').send(render('product', { name: product.name, price: product.price }));
  });

  app.get('/front-page', async () => {
    const offers = await fetch('https://offers.example/today').then((response) => response.json());
    const views = await redis.get('front-page-views');
    return { offers, views };
  });
}
