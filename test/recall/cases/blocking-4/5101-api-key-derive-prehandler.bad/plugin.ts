import type { FastifyInstance } from 'fastify';
import type { ApiKeyService } from './api-key.service.js';

export async function authPlugin(app: FastifyInstance, opts: { keys: ApiKeyService }): Promise<void> {
  app.addHook('preHandler', async (request, reply) => {
    const header = request.headers['x-api-key'];
    const owner = typeof header === 'string' ? opts.keys.ownerOf(header) : undefined; // expect: cpu
    if (owner === undefined) return reply.code(401).send({ error: 'unauthorized' });
    request.headers['x-owner'] = owner;
    return undefined;
  });
}
