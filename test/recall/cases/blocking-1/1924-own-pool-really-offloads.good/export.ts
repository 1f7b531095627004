import type { Request, Response } from 'express';
import { spawnBlocking } from './spawn-blocking.js';

export async function exportHandler(req: Request, res: Response): Promise<void> {
  const sorted = await spawnBlocking('sortLines', String(req.body));
  const packed = await spawnBlocking('deflate', sorted);
  res.type('text').send(packed);
}
