import type { FastifyPluginAsync } from 'fastify';
import { Piscina } from 'piscina';

interface Query {
  glob: string;
}

const pool = new Piscina<string, string[]>({ filename: new URL('./expand.worker.js', import.meta.url).href });

const filesRoute: FastifyPluginAsync = async (app) => {
  app.get<{ Querystring: Query }>('/files', async (request) => {
    const patterns = await pool.run(request.query.glob, { signal: AbortSignal.timeout(1000) });
    return { patterns };
  });
};

export default filesRoute;
