import { Router } from 'express';
import { Piscina } from 'piscina';

const pool = new Piscina<{ file: string; year: number }, number>({
  filename: new URL('./report.task.js', import.meta.url).href,
  maxThreads: 1,
});

export const reportRoute = Router();

reportRoute.get('/report/:year', async (req, res) => {
  res.json({ cents: await pool.run({ file: 'books.db', year: Number(req.params.year) }) });
});
