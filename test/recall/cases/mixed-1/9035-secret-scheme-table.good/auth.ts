import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { matches, type Stored } from './schemes.js';

declare module 'fastify' {
  interface FastifyRequest {
    clientId?: string;
  }
}

export function clientAuth(app: FastifyInstance, clients: ReadonlyMap<string, Stored>): void {
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const [id = '', secret = ''] = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString().split(':');
    const stored = clients.get(id);
    if (stored === undefined || !(await matches(secret, stored))) {
      return reply.code(401).send({ error: 'unknown client' });
    }
    request.clientId = id;
  });
}
