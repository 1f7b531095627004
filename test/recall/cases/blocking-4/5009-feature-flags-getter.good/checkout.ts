import { Router } from 'express';
import type { Flags } from './flags.js';

export function checkoutRoutes(flags: Flags, price: (sku: string) => Promise<number>): Router {
  const router = Router();
  router.get('/checkout/:sku', async (req, res) => {
    const [amount, on] = await Promise.all([price(req.params.sku), flags.enabled()]);
    res.json({ amount, express: on.has('express-checkout') });
  });
  return router;
}
