import type { FastifyInstance } from 'fastify';

export interface KeyRing {
  has(key: string): boolean;
}

export function installKeys(app: FastifyInstance, ring: KeyRing): void {
  let missing = 0;

  app.addHook('onRequest', (request, reply, done) => { // expect: never-settles
    const key = request.headers['x-api-key'];
    if (typeof key !== 'string') {
      missing += 1;
      request.log.warn({ missing }, 'request without key');
      return;
    }
    if (!ring.has(key)) {
      reply.code(403).send({ error: 'unknown key' });
      return;
    }
    done();
  });

  app.get('/missing', () => ({ missing }));
}
