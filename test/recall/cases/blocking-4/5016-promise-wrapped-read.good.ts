import { readFile } from 'node:fs';
import type { Request, Response, NextFunction } from 'express';

export function readDocument(path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    readFile(path, 'utf8', (err, text) => {
      if (err) reject(err);
      else resolve(text.split('\n'));
    });
  });
}

export async function indexHandler(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const lines = await readDocument(String(req.query['doc']));
    res.json({ indexed: lines.length });
  } catch (err) {
    next(err);
  }
}
