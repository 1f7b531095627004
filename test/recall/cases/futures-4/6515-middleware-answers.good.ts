import type { ErrorRequestHandler, RequestHandler } from 'express';

export class Unauthorized extends Error {}

export const requireRole =
  (role: string, rolesOf: (token: string) => Promise<string[]>): RequestHandler =>
  (req, res, next) => {
    const token = req.header('authorization');
    if (token === undefined) throw new Unauthorized('no token');
    rolesOf(token).then((roles) => {
      if (roles.includes(role)) next();
      else res.status(403).end();
    }, next);
  };

export const onError: ErrorRequestHandler = (err, _req, res, next) => {
  if (res.headersSent) {
    next(err);
    return;
  }
  res.status(err instanceof Unauthorized ? 401 : 500).end();
};
