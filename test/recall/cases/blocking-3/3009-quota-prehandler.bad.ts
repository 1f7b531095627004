import { readFileSync } from 'node:fs';
import type { FastifyInstance, preHandlerHookHandler, RouteOptions } from 'fastify';

const refuseWhenFull: preHandlerHookHandler = (_request, reply, done) => {
  const used = Number(readFileSync('/run/app/quota', 'utf8')); // expect: blocking
  if (used >= 100) {
    void reply.code(429).send({ error: 'quota' });
    return;
  }
  done();
};

const upload: RouteOptions = {
  method: 'POST',
  url: '/upload',
  preHandler: [refuseWhenFull],
  handler: (_request, reply) => {
    void reply.code(202).send();
  },
};

export function register(app: FastifyInstance): void {
  for (const route of [upload]) app.route(route);
}
