import type { FastifyInstance } from 'fastify';
import type { UsageStore } from './usage-store.js';

export function usageRoutes(app: FastifyInstance, store: UsageStore): void {
  app.get<{ Querystring: { days?: string } }>('/analytics/summary', async (request) => {
    const days = Number(request.query.days ?? '30');
    return { rows: await store.summary(days) };
  });
}
