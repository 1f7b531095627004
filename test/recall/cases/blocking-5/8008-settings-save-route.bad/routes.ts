import type { FastifyPluginAsync } from 'fastify';
import { getSettings, updateSettings, type Settings } from './index.js';

const plugin: FastifyPluginAsync = async (app) => {
  app.get('/api/settings', () => getSettings());

  app.post<{ Body: Partial<Settings> }>('/api/settings', (request, reply) => {
    const next = updateSettings(request.body); // expect: blocking
    reply.code(200).send(next);
  });
};

export default plugin;
