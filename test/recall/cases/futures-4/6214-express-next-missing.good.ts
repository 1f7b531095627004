import type { RequestHandler } from 'express';

export interface Tenants {
  find(host: string): { id: string; active: boolean } | undefined;
}

export function tenantOf(tenants: Tenants): RequestHandler {
  return (req, res, next) => {
    const tenant = tenants.find(req.hostname);
    if (tenant === undefined) {
      console.warn('unknown host', req.hostname);
      res.status(404).end();
      return;
    }
    if (!tenant.active) {
      res.status(402).send('subscription expired');
      return;
    }
    res.locals.tenant = tenant.id;
    next();
  };
}
