import Fastify, { type FastifyInstance } from 'fastify';

export async function serve(port: number): Promise<FastifyInstance> {
  const app = Fastify({ logger: true });
  app.get('/healthz', async () => ({ ok: true }));

  process.once('SIGTERM', () => {
    app.log.info('draining');
    app.close(); // expect: floating
    process.exit(0);
  });

  await app.listen({ port });
  return app;
}
