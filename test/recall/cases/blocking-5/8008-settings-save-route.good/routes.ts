import type { FastifyPluginAsync } from 'fastify';
import { getSettings, updateSettings, type Settings } from './index.js';

const plugin: FastifyPluginAsync = async (app) => {
  app.get('/api/settings', () => getSettings());

  app.post<{ Body: Partial<Settings> }>('/api/settings', async (request, reply) => {
    const next = await updateSettings(request.body);
    return reply.code(200).send(next);
  });
};

export default plugin;
