import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { spawnBlocking } from './spawn-blocking.js';

interface Ledger {
  csv(year: number): Promise<string>;
}

export function exportRoutes(app: FastifyInstance, ledger: Ledger): void {
  app.get<{ Params: { year: string } }>('/export/:year', async (request, reply) => {
    const csv = await ledger.csv(Number(request.params.year));
    const packed = await spawnBlocking(() => brotliCompressSync(csv)); // expect: spawn
    return reply.header('content-encoding', 'br').send(packed);
  });
}
