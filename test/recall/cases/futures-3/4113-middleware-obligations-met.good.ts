import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';

const deny = (res: Response, status: 401 | 403): void => {
  res.status(status).end();
};

const guards: Record<string, RequestHandler> = {
  open: (_req, _res, next) => next(),
  keyed: (req, res, next) => (req.get('x-key') === undefined ? deny(res, 401) : next()),
  paused: (req, _res, next) => {
    req.pause();
    setImmediate(() => {
      req.resume();
      next();
    });
  },
};

export function guarded(kind: string): RequestHandler {
  return (req, res, next) => {
    const guard = guards[kind];
    if (guard === undefined) throw new Error(`unknown guard ${kind}`);
    guard(req, res, next);
  };
}

export const serve =
  (root: string): RequestHandler =>
  (req: Request, res: Response, next: NextFunction) => {
    switch (req.method) {
      case 'HEAD':
        res.redirect(303, '/');
        break;
      case 'GET':
        pipeline(createReadStream(`${root}${req.path}`), res, (err) => {
          if (err) next(err);
        });
        break;
      default:
        queueMicrotask(next);
    }
  };

export const timed: RequestHandler = async (req, res, next) => {
  const from = performance.now();
  res.once('finish', () => console.info(req.path, performance.now() - from));
  try {
    await Promise.resolve(req.path).then(decodeURIComponent);
  } catch {
    return void res.sendStatus(400);
  }
  next();
};
