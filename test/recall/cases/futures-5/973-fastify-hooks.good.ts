import type { FastifyInstance } from 'fastify';

interface Limits {
  take(ip: string, cb: (err?: Error) => void): void;
  blocked(ip: string): boolean;
}

export function install(app: FastifyInstance, limits: Limits, warm: () => Promise<void>): void {
  app.addHook('onReady', async () => {
    await warm();
  });

  app.addHook('onRequest', (request, reply, done) => {
    if (limits.blocked(request.ip)) {
      reply.code(429).send({ error: 'slow down' });
      return;
    }
    limits.take(request.ip, done);
  });

  app.addHook('preHandler', (request, _reply, done) => {
    if (request.headers['x-debug'] === undefined) done();
    else
      setImmediate(() => {
        request.log.info('debug request');
        done();
      });
  });

  app.get('/health', async () => ({ ok: true }));
  app.get('/legacy', (_request, reply) => {
    reply.send('ok');
  });
}
