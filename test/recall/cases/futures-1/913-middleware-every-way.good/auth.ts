import express, { type ErrorRequestHandler, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { FastifyInstance } from 'fastify';
import { fail } from './respond.js';

interface Users {
  byToken(token: string): Promise<{ id: number; banned: boolean } | undefined>;
}

export const requireUser =
  (users: Users): RequestHandler =>
  async (req, res, next) => {
    const token = req.get('authorization');
    if (token === undefined) return fail(res, 401, 'no_token');
    try {
      const user = await users.byToken(token);
      if (user === undefined) return fail(res, 401, 'bad_token');
      if (user.banned) return void res.redirect('/banned');
      res.locals.user = user;
      next();
    } catch (err) {
      next(err);
    }
  };

export function timing(_req: Request, res: Response, next: NextFunction): void {
  const start = performance.now();
  res.once('finish', () => {
    console.debug('ms', performance.now() - start);
  });
  next();
}

export const onError: ErrorRequestHandler = (err, _req, res, next) => {
  if (res.headersSent) {
    next(err);
    return;
  }
  fail(res, 500, 'internal');
};

export const download = (root: string): RequestHandler => (req, res, next) => {
  res.sendFile(String(req.params.name), { root }, (err) => {
    if (err) next(err);
  });
};

export const app = express().use(timing).use(onError);

export function install(server: FastifyInstance, users: Users): void {
  server.register(async (scope) => {
    scope.get('/whoami', async (request, reply) => {
      const user = await users.byToken(String(request.headers.authorization));
      if (user === undefined) {
        reply.code(401);
        return { error: 'bad_token' };
      }
      return user;
    });
  });
  server.addHook('preHandler', (request, reply, done) => {
    if (request.url.startsWith('/admin')) reply.code(404).send();
    else done();
  });
  server.get('/old', (_request, reply) => {
    reply.redirect('/new');
  });
}
