import { Router } from 'express';
import { distance } from './distance.js';

export const suggest = Router();

suggest.get('/distance', (req, res) => {
  const { from, to } = req.query as { from: string; to: string };
  const steps = distance(from, to); // expect: cpu
  res.json({ steps });
});
