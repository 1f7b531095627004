import { Router, type RequestHandler } from 'express';

declare module 'express-serve-static-core' {
  interface Locals {
    tenant?: string;
  }
}

const guards = {
  https: (req, res, next) => {
    if (req.secure) next();
    else res.redirect(308, `https://${req.hostname}${req.originalUrl}`);
  },
  tenant: (req, res, next) => { // expect: never-settles
    const tenant = req.header('x-tenant');
    if (tenant === undefined) {
      console.warn('no tenant on %s', req.originalUrl);
      return;
    }
    res.locals.tenant = tenant;
    next();
  },
} satisfies Record<string, RequestHandler>;

export type GuardName = keyof typeof guards;

export function guarded(names: readonly GuardName[], inner: Router): Router {
  const router = Router();
  for (const name of names) router.use(guards[name]);
  return router.use(inner);
}
