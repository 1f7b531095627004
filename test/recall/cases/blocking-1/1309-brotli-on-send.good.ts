import { brotliCompress, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const QUALITY = 4;

export function compressResponses(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const accepts = request.headers['accept-encoding'] ?? '';
    if (typeof payload !== 'string' || !accepts.includes('br')) {
      done(null, payload);
      return;
    }
    brotliCompress(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }, (err, body) => {
      if (err !== null) {
        done(err);
        return;
      }
      reply.header('content-encoding', 'br');
      done(null, body);
    });
  });
}
