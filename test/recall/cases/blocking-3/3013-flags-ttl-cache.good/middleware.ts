import type { RequestHandler } from 'express';
import { FlagCache } from './flags.js';

export function withFlags(file: string): RequestHandler {
  const cache = new FlagCache(file);
  return (_req, res, next) => {
    res.locals.flags = cache.current;
    next();
  };
}
