import { readFile } from 'node:fs/promises';
import type { FastifyInstance, preHandlerAsyncHookHandler, RouteOptions } from 'fastify';

const refuseWhenFull: preHandlerAsyncHookHandler = async (_request, reply) => {
  const used = Number(await readFile('/run/app/quota', 'utf8'));
  if (used >= 100) return reply.code(429).send({ error: 'quota' });
  return undefined;
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
