import type { FastifyInstance } from 'fastify';
import { packageInfo } from './package-info.js';

export async function versionRoute(app: FastifyInstance): Promise<void> {
  await app.register(async (scope) => {
    await Promise.resolve();
    scope.get('/version', async () => {
      const { name, version } = packageInfo(); // allow: blocking
      return Promise.resolve({ name, version });
    });
  });
}
