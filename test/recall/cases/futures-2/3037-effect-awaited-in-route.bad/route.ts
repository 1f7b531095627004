import { Router } from 'express';
import { reserve, type Stock } from './program.js';

export function stockRoutes(stock: Stock): Router {
  const router = Router();
  router.post('/reserve/:sku', async (req, res) => {
    const n = Number(req.query.n ?? 1);
    try {
      await reserve(stock, req.params.sku, n); // expect: lazy
      res.status(204).end();
    } catch {
      res.status(409).end();
    }
  });
  return router;
}
