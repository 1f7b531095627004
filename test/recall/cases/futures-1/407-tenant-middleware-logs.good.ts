import type { NextFunction, Request, RequestHandler, Response } from 'express';

interface Tenant {
  id: string;
  suspended: boolean;
}

export function tenantScope(lookup: (host: string) => Promise<Tenant>): RequestHandler {
  return (req: Request, res: Response, next: NextFunction): void => {
    const host = req.hostname;
    if (host === 'localhost') {
      next();
      return;
    }
    lookup(host).then(
      (tenant) => {
        if (tenant.suspended) {
          res.status(402).json({ error: 'suspended' });
          return;
        }
        res.locals.account = tenant;
        next();
      },
      (err: unknown) => {
        console.error(`tenant of ${host}`, err);
        next(err);
      },
    );
  };
}
