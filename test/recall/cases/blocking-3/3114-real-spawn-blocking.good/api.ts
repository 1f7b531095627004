import { Router } from 'express';
import { spawnBlocking } from './spawn-blocking.js';

export const api = Router();

api.post('/derive', async (req, res) => {
  const { secret, salt } = req.body as { secret: string; salt: string };
  const key = await spawnBlocking('derive', secret, salt);
  res.json({ key });
});
