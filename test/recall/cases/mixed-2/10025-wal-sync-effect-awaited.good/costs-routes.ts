import { Effect } from 'effect';
import { Router } from 'express';
import { syncWal } from './sync-wal.js';

interface Ledger {
  rebuild(root: string, lines: number): Promise<number>;
}

export function costsRoutes(root: string, ledger: Ledger): Router {
  const routes = Router();
  routes.post('/costs/sync', async (_req, res) => {
    const synced = await Effect.runPromise(syncWal(root));
    const total = await ledger.rebuild(root, synced.lines);
    res.json({ success: true, total, ...synced });
  });
  return routes;
}
