import { Router } from 'express';
import { orders } from './orders.js';

export const planner = Router();

planner.post('/plan', (req, res) => {
  const { stops } = req.body as { stops: string[] };
  const best = orders(stops)[0]; // expect: cpu
  res.json({ best });
});
