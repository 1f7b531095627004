import type { RequestHandler } from 'express';
import { flagSet } from './flags.js';

export function withFlags(file: string): RequestHandler {
  return (_req, res, next) => {
    res.locals.flags = flagSet(file); // expect: blocking
    next();
  };
}
