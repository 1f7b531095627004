import type { FastifyInstance } from 'fastify';
import { priceRules } from './rules.js';

export function quotes(app: FastifyInstance, price: (sku: string) => Promise<number>): void {
  app.get<{ Params: { sku: string } }>('/quote/:sku', async ({ params }) => {
    const full = await price(params.sku);
    const rule = priceRules().get(params.sku); // allow: blocking
    return { cents: Math.round(full * (1 - (rule?.percent ?? 0) / 100)) };
  });
}
