import type { NextFunction, Request, Response } from 'express';
import type { Lookup } from './session.js';

function cookie(req: Request, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(/;\s*/).map((p) => p.split('=') as [string, string]);
  return pairs.find(([key]) => key === name)?.[1];
}

export function requireSession(lookup: Lookup, now: () => number = Date.now) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const id = cookie(req, 'sid');
    if (id === undefined) {
      res.redirect('/login');
      return;
    }
    lookup(id, (err, session) => {
      if (err !== null) {
        next(err);
      } else if (session === null) {
        res.status(401).send('unknown session');
      } else if (session.expires < now()) {
        res.clearCookie('sid').redirect('/login');
      } else {
        res.locals.user = session.user;
        next();
      }
    });
  };
}
