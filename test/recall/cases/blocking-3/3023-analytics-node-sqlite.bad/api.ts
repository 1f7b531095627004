import type { FastifyPluginAsync } from 'fastify';
import { createStore } from './store.js';

const store = createStore('/var/lib/proxy/calls.db');

export const analytics: FastifyPluginAsync = async (app) => {
  app.get('/analytics', async () => store.summary(Date.now() - 30 * 86_400_000)); // allow: blocking
};
