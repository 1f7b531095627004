import type { FastifyInstance } from 'fastify';

const TITLE = /^(?:[\p{L}\d]+[ -]?)+$/u; // allow: cpu

export function articleRoutes(app: FastifyInstance): void {
  app.post<{ Body: { title: string } }>('/articles', (request, reply) => {
    const { title } = request.body;
    if (!TITLE.test(title)) { // expect: cpu
      void reply.code(400).send({ error: 'title' });
      return;
    }
    void reply.code(201).send({ slug: title.toLowerCase().replaceAll(' ', '-') });
  });
}
