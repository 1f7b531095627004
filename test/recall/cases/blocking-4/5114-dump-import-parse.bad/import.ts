import { readFile } from 'node:fs/promises';
import type { Request, Response, NextFunction } from 'express';

interface Dump {
  collections: Record<string, { length: number }>;
}

export async function importDump(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const { uploadPath } = res.locals as { uploadPath: string };
    const text = await readFile(uploadPath, 'utf8');
    const dump = JSON.parse(text) as Dump; // expect: cpu
    const sizes = Object.entries(dump.collections).map(([name, docs]) => [name, docs.length] as const);
    res.json(Object.fromEntries(sizes));
  } catch (err) {
    next(err);
  }
}
