import type { Middleware } from 'koa';

interface Repo {
  findSession(token: string): Promise<{ user: string } | null>;
  isBanned(ip: string): Promise<boolean>;
  findProfile(user: string): Promise<{ name: string } | null>;
}

export const profile =
  (repo: Repo): Middleware =>
  async (ctx) => {
    if (await repo.isBanned(ctx.get('x-real-ip'))) {
      ctx.status = 403;
      return;
    }
    const session = await repo.findSession(ctx.get('authorization'));
    if (session === null) {
      ctx.status = 401;
      return;
    }
    const found = await repo.findProfile(session.user);
    if (found === null) ctx.status = 404;
    else ctx.body = found;
  };
