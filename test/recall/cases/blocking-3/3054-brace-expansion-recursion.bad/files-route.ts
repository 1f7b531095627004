import type { FastifyPluginAsync } from 'fastify';
import { expand } from './expand.js';

interface Query {
  glob: string;
}

const filesRoute: FastifyPluginAsync = async (app) => {
  app.get<{ Querystring: Query }>('/files', async (request) => {
    const patterns = expand(request.query.glob); // expect: cpu
    return { patterns };
  });
};

export default filesRoute;
