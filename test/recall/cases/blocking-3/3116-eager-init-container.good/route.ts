import type { FastifyInstance } from 'fastify';
import { geo } from './services.js';

export async function countries(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { code: string } }>('/countries/:code', async (request, reply) => {
    const name = geo().country(request.params.code);
    return name === undefined ? reply.code(404).send() : { name };
  });
}
