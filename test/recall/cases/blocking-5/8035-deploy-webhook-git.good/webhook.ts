import { createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';
import { git } from './lib.js';

export function webhook(secret: string, repo: string): express.Express {
  const app = express();
  app.use(express.text({ type: '*/*' }));
  app.post('/hooks/push', async (req, res) => {
    const body = String(req.body);
    const expected = createHmac('sha256', secret).update(body).digest();
    const given = Buffer.from(req.get('x-signature') ?? '', 'hex');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      res.sendStatus(401);
      return;
    }
    const branch = typeof req.query['branch'] === 'string' ? req.query['branch'] : 'main';
    res.json({ deployed: await git.pull(repo, branch) });
  });
  return app;
}
