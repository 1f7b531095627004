import type { Response } from 'express';

export function deny(res: Response): void {
  res.status(401);
  res.end();
}

export function load(_url: string): Promise<void> {
  return Promise.resolve();
}
