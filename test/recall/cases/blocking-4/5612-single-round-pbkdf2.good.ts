import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export function csrf(secret: Buffer) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const session = req.get('x-session') ?? '';
    const expected = pbkdf2Sync(secret, session, 1, 16, 'sha256');
    const given = Buffer.from(req.get('x-csrf') ?? '', 'hex');
    if (given.length === expected.length && timingSafeEqual(given, expected)) next();
    else res.status(403).end();
  };
}
