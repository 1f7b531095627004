import type { FastifyInstance } from 'fastify';
import { createIcons } from './store.js';

export async function iconRoutes(app: FastifyInstance): Promise<void> {
  const icons = createIcons(process.env.ICON_DIR ?? 'public/icons');

  app.get<{ Params: { name: string }; Querystring: { title?: string } }>('/icons/:name', async (request, reply) => {
    const body = await icons.render(request.params.name, request.query.title ?? '');
    return reply.type('image/svg+xml').header('x-served', icons.count).send(body);
  });
}
