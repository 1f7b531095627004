import { Router } from 'express';
import { walk } from './walk.js';

export const quota = Router();

quota.get('/quota/:tenant', async (req, res) => {
  let count = 0;
  let bytes = 0;
  for await (const file of walk(`/srv/tenants/${req.params.tenant}`)) {
    count += 1;
    bytes += file.bytes;
  }
  res.json({ files: count, bytes });
});
