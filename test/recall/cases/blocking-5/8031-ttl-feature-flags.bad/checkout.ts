import { Router } from 'express';
import { flags } from './flags.js';

interface Cart {
  total(): Promise<number>;
}

export function checkoutRouter(cartOf: (session: string) => Cart): Router {
  const router = Router();
  router.get('/checkout', async (req, res) => {
    const total = await cartOf(req.get('x-session') ?? '').total();
    res.json({ total, express: flags()['express-checkout'] === true }); // expect: blocking
  });
  return router;
}
