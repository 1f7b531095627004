import { Router } from 'express';

interface Repositories {
  users: { getStats(userId: string): Promise<{ visits: number }> };
  orders: { findRecent(userId: string): Promise<{ id: string }[]> };
  revenue: { getTotals(userId: string): Promise<{ cents: number }> };
}

export function dashboardRouter({ users, orders, revenue }: Repositories): Router {
  return Router().get('/dashboard/:user', async (req, res, next) => {
    try {
      const { user } = req.params;
      const [stats, recent, totals] = await Promise.all([users.getStats(user), orders.findRecent(user), revenue.getTotals(user)]);
      res.json({ visits: stats.visits, recent: recent.map((o) => o.id), cents: totals.cents });
    } catch (err) {
      next(err);
    }
  });
}
