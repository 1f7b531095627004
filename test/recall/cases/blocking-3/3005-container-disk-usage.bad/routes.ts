import type { FastifyInstance } from 'fastify';
import { Container } from './container.js';
import { SystemInfo } from './system-info.js';

export function systemRoutes(app: FastifyInstance, container: Container): void {
  app.get('/api/system', (_request, reply) => {
    const disks = container.get(SystemInfo).disks(); // expect: blocking
    void reply.send({ disks, uptime: process.uptime() });
  });
}
