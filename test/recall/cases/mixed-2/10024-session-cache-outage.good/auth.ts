import type { CacheAdapter } from './cache.js';

interface Session {
  token: string;
  userId: string;
  expiresAt: number;
}

interface SessionTable {
  byToken(token: string): Promise<Session | undefined>;
}

const degraded = (err: unknown): void => {
  console.warn('session cache unavailable', err);
};

export async function authFor(token: string, table: SessionTable, cache?: CacheAdapter): Promise<Session> {
  const hit = await cache?.get<Session>(token);
  if (hit) return hit;

  const session = await table.byToken(token);
  if (session === undefined || session.expiresAt < Date.now()) {
    cache?.del(token).catch(degraded);
    throw new Error('invalid session');
  }
  cache?.put(token, session).catch(degraded);
  return session;
}
