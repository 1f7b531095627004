import Fastify from 'fastify';

export function build(known: ReadonlySet<string>) {
  const app = Fastify();
  let anonymous = 0;

  app.addHook('onRequest', (request, reply, done) => {
    const tenant = request.headers['x-tenant'];
    if (typeof tenant === 'string') {
      if (known.has(tenant)) done();
      else reply.code(404).send({ error: 'unknown tenant' });
    } else {
      anonymous += 1;
      request.log.info({ anonymous }, 'anonymous request');
      done();
    }
  });

  app.get('/', () => ({ anonymous }));
  return app;
}
