import type { RequestHandler } from 'express';

export interface Tenants {
  find(host: string): { id: string; active: boolean } | undefined;
}

export function tenantOf(tenants: Tenants): RequestHandler {
  return (req, res, next) => { // expect: never-settles
    const tenant = tenants.find(req.hostname);
    if (tenant === undefined) {
      console.warn('unknown host', req.hostname);
      return; // allow: never-settles
    }
    if (!tenant.active) {
      res.status(402).send('subscription expired');
      return;
    }
    res.locals.tenant = tenant.id;
    next();
  };
}
