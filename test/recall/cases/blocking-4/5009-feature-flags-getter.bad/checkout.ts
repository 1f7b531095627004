import { Router } from 'express';
import type { Flags } from './flags.js';

export function checkoutRoutes(flags: Flags, price: (sku: string) => Promise<number>): Router {
  const router = Router();
  router.get('/checkout/:sku', async (req, res) => {
    const amount = await price(req.params.sku);
    const on = flags.enabled; // expect: blocking
    res.json({ amount, express: on.has('express-checkout') });
  });
  return router;
}
