import type { NextFunction, Request, Response } from 'express';
import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

export const sessions = pgTable('sessions', {
  token: text('token').primaryKey(),
  userId: text('user_id').notNull(),
  seenAt: timestamp('seen_at'),
});

export function sessionGuard(db: NodePgDatabase) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const token = req.header('x-session');
    if (token === undefined) {
      res.status(401).end();
      return;
    }
    const [row] = await db.select().from(sessions).where(eq(sessions.token, token)).limit(1);
    if (row === undefined) {
      res.status(401).end();
      return;
    }
    db.update(sessions) // expect: lazy
      .set({ seenAt: new Date() })
      .where(eq(sessions.token, row.token));
    res.locals.userId = row.userId;
    next();
  };
}
