import type { NextFunction, Request, Response } from 'express';
import postgres from 'postgres';

const sql = postgres({ max: 4 });

interface SessionRow {
  id: string;
  user_id: number;
}

async function findSession(id: string): Promise<SessionRow | undefined> {
  const [row] = await sql<SessionRow[]>`select id, user_id from auth_session where id = ${id}`;
  return row;
}

export async function authenticate(req: Request, res: Response, next: NextFunction): Promise<void> {
  const session = await findSession(req.header('x-session') ?? '');
  if (session === undefined) {
    res.sendStatus(401);
    return;
  }
  sql`update auth_session set activity = now() where id = ${session.id}`; // expect: lazy
  res.locals['userId'] = session.user_id;
  next();
}
