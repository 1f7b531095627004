import { createWriteStream } from 'node:fs';
import type { FastifyPluginCallback } from 'fastify';

interface Options {
  file: string;
}

const accessLog: FastifyPluginCallback<Options> = (app, options, done) => {
  const sink = createWriteStream(options.file, { flags: 'a' });
  app.addHook('onResponse', (request, reply, next) => {
    const line = [request.method, request.url, reply.statusCode, reply.elapsedTime.toFixed(1)].join(' ');
    sink.write(`${line}\n`);
    next();
  });
  app.addHook('onClose', (_instance, next) => {
    sink.end(next);
  });
  done();
};

export default accessLog;
