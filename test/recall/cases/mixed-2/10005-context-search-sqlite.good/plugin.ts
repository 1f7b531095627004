import type { FastifyPluginAsync } from 'fastify';
import { Piscina } from 'piscina';
import type { Chunk } from './chunk-store.worker.js';

const pool = new Piscina<{ term: string; limit: number }, Chunk[]>({
  filename: new URL('./chunk-store.worker.js', import.meta.url).href,
  maxThreads: 2,
});

export const searchPlugin: FastifyPluginAsync = async (app) => {
  app.get<{ Querystring: { q: string; limit?: number } }>('/search', async (request, reply) => {
    const { q, limit = 20 } = request.query;
    if (q.trim() === '') return reply.code(400).send({ error: 'empty query' });
    const hits = await pool.run({ term: q, limit });
    return { hits: hits.map(({ id, source }) => ({ id, source })) };
  });
};
