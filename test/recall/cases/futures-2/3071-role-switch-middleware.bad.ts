import type { NextFunction, Request, RequestHandler, Response } from 'express';

export type Roles = (req: Request) => string | undefined;

export function gate(roles: Roles): RequestHandler {
  return (req: Request, res: Response, next: NextFunction): void => { // expect: never-settles
    const role = roles(req);
    switch (role) {
      case 'admin':
      case 'editor':
        res.locals.role = role;
        next();
        break;
      case 'reader':
        if (req.method === 'GET') next();
        else res.sendStatus(405);
        break;
    }
  };
}
