import { Router } from 'express';
import { Piscina } from 'piscina';

const pool = new Piscina<{ from: string; to: string }, number>({
  filename: new URL('./distance.worker.js', import.meta.url).href,
});

export const suggest = Router();

suggest.get('/distance', async (req, res) => {
  const { from, to } = req.query as { from: string; to: string };
  const steps = await pool.run({ from, to });
  res.json({ steps });
});
