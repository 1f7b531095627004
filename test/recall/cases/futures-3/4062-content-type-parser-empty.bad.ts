import type { FastifyInstance } from 'fastify';

export function registerUriList(app: FastifyInstance): void {
  app.addContentTypeParser('text/uri-list', { parseAs: 'string' }, (_req, body, done) => { // expect: never-settles
    const lines = body.toString().split('\n').filter(Boolean);
    if (lines.length === 0) return;
    try {
      done(null, lines.map((line) => decodeURIComponent(line)));
    } catch (err) {
      done(err as Error, undefined);
    }
  });
}
