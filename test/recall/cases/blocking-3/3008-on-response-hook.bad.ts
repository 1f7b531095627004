import { appendFileSync } from 'node:fs';
import type { FastifyPluginCallback } from 'fastify';

interface Options {
  file: string;
}

const accessLog: FastifyPluginCallback<Options> = (app, options, done) => {
  app.addHook('onResponse', (request, reply, next) => {
    const line = [request.method, request.url, reply.statusCode, reply.elapsedTime.toFixed(1)].join(' ');
    appendFileSync(options.file, `${line}\n`); // expect: blocking
    next();
  });
  done();
};

export default accessLog;
