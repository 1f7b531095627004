import { Router } from 'express';
import { syncWal } from './sync-wal.js';

interface Ledger {
  rebuild(root: string): Promise<number>;
}

export function costsRoutes(root: string, ledger: Ledger): Router {
  const routes = Router();
  routes.post('/costs/sync', async (_req, res) => {
    await syncWal(root); // expect: lazy
    const total = await ledger.rebuild(root);
    res.json({ success: true, total });
  });
  return routes;
}
