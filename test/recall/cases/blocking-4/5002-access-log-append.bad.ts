import { appendFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

export function accessLog(file: string) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint();
    res.on('finish', () => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const line = `${req.method} ${req.originalUrl} ${String(res.statusCode)} ${ms.toFixed(1)}ms\n`;
      appendFileSync(file, line); // expect: blocking
    });
    next();
  };
}
