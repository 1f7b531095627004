import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { db } from '../database.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

export async function login(app: FastifyInstance): Promise<void> {
  app.post<{ Body: Credentials }>('/login', async (request, reply) => {
    const { email, password } = request.body;
    const user = await db('users').where({ email }).first('salt', 'hash');
    if (user === undefined || !isRight(password, user.salt, user.hash)) {
      return reply.code(401).send();
    }
    return { token: crypto.randomUUID() };
  });
}

function isRight(password: string, salt: string, hash: Buffer): boolean {
  return timingSafeEqual(pbkdf2Sync(password, salt, 600_000, 32, 'sha512'), hash);
}
