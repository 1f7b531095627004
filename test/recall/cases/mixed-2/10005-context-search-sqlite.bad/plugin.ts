import type { FastifyPluginAsync } from 'fastify';
import type { ChunkStore } from './chunk-store.js';

export const searchPlugin: FastifyPluginAsync<{ store: ChunkStore }> = async (app, { store }) => {
  app.get<{ Querystring: { q: string; limit?: number } }>('/search', (request, reply) => {
    const { q, limit } = request.query;
    if (q.trim() === '') {
      reply.code(400).send({ error: 'empty query' });
      return;
    }
    const hits = store.match(q, limit); // expect: blocking
    reply.send({ hits: hits.map(({ id, source }) => ({ id, source })) });
  });
};
