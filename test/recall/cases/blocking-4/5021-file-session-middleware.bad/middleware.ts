import type { RequestHandler } from 'express';
import type { FileSessions } from './session-store.js';

export const session = (store: FileSessions): RequestHandler => {
  return (req, res, next) => {
    const id = req.get('x-session');
    if (id === undefined) {
      res.status(401).end();
      return;
    }
    try {
      res.locals['session'] = store.load(id); // expect: blocking
    } catch (err) {
      next(err);
      return;
    }
    next();
  };
};
