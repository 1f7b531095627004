import Fastify, { type FastifyInstance } from 'fastify';

export async function serve(port: number): Promise<FastifyInstance> {
  const app = Fastify({ logger: true });
  app.get('/healthz', async () => ({ ok: true }));

  process.once('SIGTERM', () => {
    app.log.info('draining');
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });

  await app.listen({ port });
  return app;
}
