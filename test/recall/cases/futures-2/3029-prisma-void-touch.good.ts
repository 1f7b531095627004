import type { NextFunction, Request, Response } from 'express';
import { PrismaClient } from '../shared/generated/prisma/client.js';

const prisma = new PrismaClient();

export function remember(req: Request, _res: Response, next: NextFunction): void {
  const email = req.get('x-user');
  if (email !== undefined) {
    prisma.user.update({ where: { email }, data: { name: req.ip ?? 'unknown' } }).catch((err: unknown) => {
      console.error('touch failed', err);
    });
  }
  next();
}
