import { Router } from 'express';
import { Piscina } from 'piscina';
import type { Job } from './orders.js';

const pool = new Piscina<Job, string[]>({ filename: new URL('./orders.js', import.meta.url).href });
export const planner = Router();

planner.post('/plan', async (req, res) => {
  const { stops } = req.body as { stops: string[] };
  const best = await pool.run({ stops });
  res.json({ best });
});
