import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { passwords } from './passwords.js';

export default async function authRoutes(app: FastifyInstance, opts: { pool: Pool }): Promise<void> {
  await Promise.resolve();
  app.post<{ Body: { email: string; password: string } }>('/login', async (request, reply) => {
    const found = await opts.pool.query<{ id: string; hash: string }>('select id, hash from users where email = $1', [
      request.body.email,
    ]);
    const user = found.rows[0];
    if (user === undefined) return reply.code(401).send();
    const ok = await passwords.check(request.body.password, user.hash); // expect: cpu
    return ok ? { id: user.id } : reply.code(401).send();
  });
}
