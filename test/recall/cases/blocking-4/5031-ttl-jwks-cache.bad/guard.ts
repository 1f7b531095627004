import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyIds } from './jwks.js';

export async function requireKnownKey(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const kid = request.headers['x-kid'];
  if (typeof kid !== 'string' || !keyIds('/etc/keys/kids').includes(kid)) { // expect: blocking
    await reply.code(401).send({ error: 'unknown key' });
  }
}
