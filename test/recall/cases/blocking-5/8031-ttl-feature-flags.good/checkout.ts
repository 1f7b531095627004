import { Router } from 'express';
import { flags } from './flags.js';

interface Cart {
  total(): Promise<number>;
}

export function checkoutRouter(cartOf: (session: string) => Cart): Router {
  const router = Router();
  router.get('/checkout', async (req, res) => {
    const cart = cartOf(req.get('x-session') ?? '');
    const [total, current] = await Promise.all([cart.total(), flags()]);
    res.json({ total, express: current['express-checkout'] === true });
  });
  return router;
}
