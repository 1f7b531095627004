import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

interface Scope {
  tenant: string;
  catalogue: string;
}

export const scope = new AsyncLocalStorage<Partial<Scope>>();

export function tenantScope(req: Request, _res: Response, next: NextFunction): void {
  const tenant = req.hostname.split('.')[0] ?? 'default';
  scope.run({ tenant }, () => {
    fs.readFile(`/srv/i18n/${tenant}.po`, 'utf8', (error, text) => {
      const current = scope.getStore();
      if (current && error === null) current.catalogue = text;
      next(error ?? undefined);
    });
  });
}
