import type { Redis } from 'ioredis';

export interface Presence {
  user: string;
  seen: number;
}

export async function roomPresence(redis: Redis, users: ReadonlySet<string>): Promise<Presence[]> {
  const out = await Promise.all(
    [...users].map(async (user) => ({ user, seen: Number((await redis.get(`seen:${user}`)) ?? 0) })),
  );
  return out.sort((a, b) => b.seen - a.seen);
}
