import type { FastifyInstance } from 'fastify';
import { diskReport } from './disk.js';

export async function healthPlugin(app: FastifyInstance, opts: { used: () => number }): Promise<void> {
  app.get('/health', async () => {
    const disk = diskReport(opts.used()); // expect: blocking
    return { status: disk.degraded ? 'degraded' : 'ok', disk };
  });
}
