import type { Response } from 'express';

export function fail(res: Response, status: number, code: string): void {
  res.status(status).json({ error: code });
}
