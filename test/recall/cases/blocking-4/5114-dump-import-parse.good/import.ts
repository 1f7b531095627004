import type { Request, Response, NextFunction } from 'express';
import { Piscina } from 'piscina';

interface Dump {
  collections: Record<string, { length: number }>;
}

const parser = new Piscina<string, Record<string, number>>({ filename: new URL('./parse.worker.js', import.meta.url).href });

export async function importDump(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const { uploadPath } = res.locals as { uploadPath: string };
    res.json(await parser.run(uploadPath));
  } catch (err) {
    next(err);
  }
}

export type { Dump };
