import type { FastifyInstance } from 'fastify';
import { template } from './templates.js';

interface Params {
  id: string;
  name: string;
}

export default async function greet(app: FastifyInstance): Promise<void> {
  app.get<{ Params: Params }>('/greet/:id/:name', async (request) => {
    const render = template(request.params.id); // expect: blocking
    return render(request.params.name);
  });
}
