import type { FastifyInstance } from 'fastify';
import { createIcons } from './store.js';

export async function iconRoutes(app: FastifyInstance): Promise<void> {
  const icons = createIcons(process.env.ICON_DIR ?? 'public/icons');

  app.get<{ Params: { name: string }; Querystring: { title?: string } }>('/icons/:name', (request, reply) => {
    const body = icons.render(request.params.name, request.query.title ?? ''); // expect: blocking
    reply.type('image/svg+xml').header('x-served', icons.count).send(body);
  });
}
