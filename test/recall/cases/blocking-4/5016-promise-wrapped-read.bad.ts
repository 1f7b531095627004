import { readFileSync } from 'node:fs';
import type { Request, Response, NextFunction } from 'express';

export function readDocument(path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    try {
      const text = readFileSync(path, 'utf8'); // expect: blocking
      resolve(text.split('\n'));
    } catch (err) {
      reject(err as Error);
    }
  });
}

export async function indexHandler(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const lines = await readDocument(String(req.query['doc'])); // allow: blocking
    res.json({ indexed: lines.length });
  } catch (err) {
    next(err);
  }
}
