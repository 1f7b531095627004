import type { FastifyInstance } from 'fastify';
import { StoredKeyVerifier, type KeyVerifier } from './verifier.js';

export function makeVerifier(salt: Buffer, expected: Buffer): KeyVerifier {
  return new StoredKeyVerifier(salt, expected);
}

export async function authPlugin(app: FastifyInstance, opts: { verifier: KeyVerifier }): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    const key = request.headers['x-api-key'];
    const known = typeof key === 'string' && opts.verifier.verify(key); // expect: cpu
    if (!known) await reply.code(401).send({ error: 'unauthorized' });
  });
}
