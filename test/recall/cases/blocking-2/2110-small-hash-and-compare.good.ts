import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

export async function webhookPlugin(app: FastifyInstance, opts: { secret: string }): Promise<void> {
  app.post('/hook', async (request, reply) => {
    const given = request.headers['x-signature'];
    const delivery = request.headers['x-delivery'];
    if (typeof given !== 'string' || typeof delivery !== 'string') return reply.code(400).send();
    const expected = createHmac('sha256', opts.secret).update(delivery).digest();
    const actual = Buffer.from(given, 'hex');
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return reply.code(401).send();
    return reply.code(202).send();
  });
}
