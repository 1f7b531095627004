import type { FastifyInstance } from 'fastify';
import { spawnBlocking } from './spawn-blocking.js';

export async function exportRoute(app: FastifyInstance, opts: { dump: () => Promise<string> }): Promise<void> {
  app.get('/export', async (_request, reply) => {
    const packed = await spawnBlocking<Uint8Array>('compress', await opts.dump());
    reply.header('content-encoding', 'gzip');
    return Buffer.from(packed);
  });
}
