import type { RequestHandler } from 'express';
import type { FileSessions } from './session-store.js';

export const session = (store: FileSessions): RequestHandler => {
  return async (req, res, next) => {
    const id = req.get('x-session');
    if (id === undefined) {
      res.status(401).end();
      return;
    }
    try {
      res.locals['session'] = await store.load(id);
    } catch (err) {
      next(err);
      return;
    }
    next();
  };
};
