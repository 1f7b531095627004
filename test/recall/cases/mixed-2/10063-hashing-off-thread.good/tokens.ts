import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { spawnBlocking } from './offload.js';

const fingerprint = (token: string): Buffer => createHash('sha256').update(token).digest();

export function tokens(known: Map<string, Buffer>): Router {
  const router = Router();

  router.post('/tokens', async (req, res) => {
    const { secret } = req.body as { secret: string };
    const token = await spawnBlocking<string>('derive', { secret, salt: randomUUID() });
    known.set(token.slice(0, 8), fingerprint(token));
    res.status(201).json({ token });
  });

  router.get('/tokens/:token', (req, res) => {
    const stored = known.get(req.params.token.slice(0, 8));
    const ok = stored !== undefined && timingSafeEqual(stored, fingerprint(req.params.token));
    res.sendStatus(ok ? 204 : 404);
  });

  return router;
}
