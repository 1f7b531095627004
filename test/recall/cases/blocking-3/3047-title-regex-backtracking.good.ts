import type { FastifyInstance } from 'fastify';

const TITLE = /^[\p{L}\d]+(?:[ -][\p{L}\d]+)*$/u;

export function articleRoutes(app: FastifyInstance): void {
  app.post<{ Body: { title: string } }>('/articles', (request, reply) => {
    const { title } = request.body;
    if (title.length > 120 || !TITLE.test(title)) {
      void reply.code(400).send({ error: 'title' });
      return;
    }
    void reply.code(201).send({ slug: title.toLowerCase().replaceAll(' ', '-') });
  });
}
