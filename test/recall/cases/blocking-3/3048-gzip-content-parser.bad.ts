import { gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';

interface Batch {
  lines: string[];
}

export function ingest(store: (batch: Batch) => Promise<void>): FastifyInstance {
  const app = fastify({ bodyLimit: 50 << 20 });
  app.addContentTypeParser('application/gzip', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      const text = gunzipSync(body).toString('utf8'); // expect: cpu
      done(null, { lines: text.split('\n') });
    } catch (error) {
      done(error as Error);
    }
  });
  app.post<{ Body: Batch }>('/batch', async (request, reply) => {
    await store(request.body);
    return reply.code(202).send();
  });
  return app;
}
