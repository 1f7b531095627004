import type { FastifyInstance } from 'fastify';
import { diskReport } from './disk.js';

export async function healthPlugin(app: FastifyInstance, opts: { used: () => number }): Promise<void> {
  app.get('/health', async () => {
    const disk = await diskReport(opts.used());
    return { status: disk.degraded ? 'degraded' : 'ok', disk };
  });
}
