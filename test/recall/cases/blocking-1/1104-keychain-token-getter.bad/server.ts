import Fastify, { type FastifyInstance } from 'fastify';
import { KeychainCredentials } from './credentials.js';

export function proxy(upstream: string): FastifyInstance {
  const app = Fastify();
  const credentials = new KeychainCredentials('proxy', 'default');

  app.get('/models', async (request, reply) => {
    request.log.info({ account: credentials.label }, 'listing');
    const auth = `Bearer ${credentials.token}`; // expect: blocking
    const res = await fetch(`${upstream}/models`, { headers: { authorization: auth } });
    return reply.code(res.status).send(await res.text());
  });
  return app;
}
