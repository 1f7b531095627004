import type { NextFunction, Request, Response } from 'express';
import type { Redis } from 'ioredis';

export const limiter =
  (redis: Redis, max: number, windowSec: number) =>
  async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const key = `rl:${req.ip ?? 'unknown'}`;
    const hits = await redis.incr(key);
    if (hits === 1) await redis.expire(key, windowSec);
    if (hits > max) {
      res.status(429).end();
      return;
    }
    next();
  };
