import express, { type NextFunction, type Request, type Response } from 'express';
import { Piscina } from 'piscina';

const pool = new Piscina<{ document: string; format: string }, string>({ filename: new URL('./convert.worker.js', import.meta.url).href });

async function convert(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const format = typeof req.query['format'] === 'string' ? req.query['format'] : 'pdf';
    const { document } = req.body as { document: string };
    const link = await pool.run({ document, format });
    res.json({ link });
  } catch (err) {
    next(err);
  }
}

export const app = express();
app.post('/convert', express.json(), convert);
