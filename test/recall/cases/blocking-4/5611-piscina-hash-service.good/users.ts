import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Piscina } from 'piscina';

const pool = new Piscina<{ password: string; salt: string }, string>({
  filename: new URL('./hash.worker.js', import.meta.url).href,
  maxThreads: 4,
});

export function userRoutes(app: FastifyInstance, save: (email: string, hash: string) => Promise<void>): void {
  app.post<{ Body: { email: string; password: string } }>('/users', async (request, reply) => {
    const salt = randomBytes(16).toString('hex');
    const hash = await pool.run({ password: request.body.password, salt });
    await save(request.body.email, `${salt}:${hash}`);
    return reply.code(201).send({ ok: true });
  });
}
