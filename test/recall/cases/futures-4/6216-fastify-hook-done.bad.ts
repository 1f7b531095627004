import type { FastifyInstance } from 'fastify';

export function register(app: FastifyInstance, keys: ReadonlySet<string>): void {
  app.addHook('onRequest', (request, reply, done) => { // expect: never-settles
    if (request.url.startsWith('/api/')) {
      const key = request.headers['x-api-key'];
      if (typeof key !== 'string' || !keys.has(key)) {
        reply.code(401).send({ error: 'key' });
        return;
      }
      done();
    }
  });

  app.get('/', () => 'hello');
}
