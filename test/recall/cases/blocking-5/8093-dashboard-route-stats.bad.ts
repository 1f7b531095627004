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
      const stats = await users.getStats(user); // allow: sequential
      const recent = await orders.findRecent(user); // expect: sequential
      const totals = await revenue.getTotals(user); // allow: sequential
      res.json({ visits: stats.visits, recent: recent.map((o) => o.id), cents: totals.cents });
    } catch (err) {
      next(err);
    }
  });
}
