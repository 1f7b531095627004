import { Router } from 'express';
import { walk } from './walk.js';

export const quota = Router();

quota.get('/quota/:tenant', (req, res) => {
  const files = [...walk(`/srv/tenants/${req.params.tenant}`)]; // expect: blocking
  const bytes = files.reduce((sum, f) => sum + f.bytes, 0);
  res.json({ files: files.length, bytes });
});
