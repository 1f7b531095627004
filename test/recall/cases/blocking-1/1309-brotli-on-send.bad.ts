import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const QUALITY = 11;

export function compressResponses(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const accepts = request.headers['accept-encoding'] ?? '';
    if (typeof payload !== 'string' || !accepts.includes('br')) {
      done(null, payload);
      return;
    }
    reply.header('content-encoding', 'br');
    const body = brotliCompressSync(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }); // expect: cpu
    done(null, body);
  });
}
