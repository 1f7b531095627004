import { hash } from 'bcryptjs';
import Fastify, { type FastifyInstance } from 'fastify';

const ROUNDS = 12;

interface NewAccount {
  email: string;
  password: string;
}

interface Accounts {
  insert(row: { email: string; passwordHash: string }): Promise<string>;
}

export function authServer(accounts: Accounts): FastifyInstance {
  const app = Fastify({ logger: true });

  app.post<{ Body: NewAccount }>(
    '/register',
    { schema: { body: { type: 'object', required: ['email', 'password'] } } },
    async ({ body: { email, password } }, reply) => {
      const passwordHash = await hash(password, ROUNDS); // expect: cpu
      const id = await accounts.insert({ email: email.toLowerCase(), passwordHash });
      return reply.code(201).send({ id });
    },
  );

  return app;
}
