import type { FastifyInstance } from 'fastify';
import { Piscina } from 'piscina';

const pool = new Piscina<string, string>({ filename: new URL('./transpile.worker.js', import.meta.url).href });

export async function playground(app: FastifyInstance): Promise<void> {
  app.post<{ Body: { code: string } }>('/run', async (request, reply) => {
    const outputText = await pool.run(request.body.code);
    reply.type('text/javascript');
    return outputText;
  });
}
