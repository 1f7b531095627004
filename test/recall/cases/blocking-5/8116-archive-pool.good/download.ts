import { Router } from 'express';
import { Piscina } from 'piscina';
import type { Input } from './archive.worker.js';

const pool = new Piscina<Input, Uint8Array>({ filename: new URL('./archive.worker.js', import.meta.url).href, maxThreads: 2 });

export const download = Router().get('/download', async (req, res, next) => {
  try {
    const files = String(req.query['files']).split(',');
    const body = await pool.run({ files }, { name: 'archive' });
    res.type('application/gzip').send(Buffer.from(body));
  } catch (err) {
    next(err);
  }
});
