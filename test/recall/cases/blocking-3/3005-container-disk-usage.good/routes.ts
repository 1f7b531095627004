import type { FastifyInstance } from 'fastify';
import { Container } from './container.js';
import { SystemInfo } from './system-info.js';

export function systemRoutes(app: FastifyInstance, container: Container): void {
  app.get('/api/system', async (_request, reply) => {
    const disks = await container.get(SystemInfo).disks();
    return reply.send({ disks, uptime: process.uptime() });
  });
}
