import { Effect } from 'effect';
import type { FastifyInstance } from 'fastify';

interface Body {
  email: string;
}

const sendWelcome = (email: string) =>
  Effect.gen(function* () {
    const res = yield* Effect.promise(() => fetch('https://mail.example/send', { method: 'POST', body: email }));
    yield* Effect.logInfo(`welcome mail ${String(res.status)}`);
  });

export function routes(app: FastifyInstance, users: { create(email: string): Promise<{ id: number }> }): void {
  app.post<{ Body: Body }>('/signup', async (request, reply) => {
    const user = await users.create(request.body.email);
    await sendWelcome(request.body.email); // expect: lazy
    return reply.code(201).send(user);
  });
}
