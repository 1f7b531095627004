import type { NextFunction, Request, Response } from 'express';
import type { Sql } from 'postgres';

interface SessionRow {
  id: string;
  user_id: number;
}

export class SessionGuard {
  constructor(private readonly sql: Sql) {}

  readonly handle = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const sid = req.get('x-session') ?? '';
    const [session] = await this.sql<SessionRow[]>`select id, user_id from auth_session where id = ${sid}`;
    if (session === undefined) {
      res.sendStatus(401);
      return;
    }
    void this.sql`update auth_session set activity = now() where id = ${session.id}`; // expect: lazy
    res.locals.userId = session.user_id;
    next();
  };
}
