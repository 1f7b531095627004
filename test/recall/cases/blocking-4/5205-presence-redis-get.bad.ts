import type { Redis } from 'ioredis';

export interface Presence {
  user: string;
  seen: number;
}

export async function roomPresence(redis: Redis, users: ReadonlySet<string>): Promise<Presence[]> {
  const out: Presence[] = [];
  for (const user of users) { // allow: sequential
    const seen = await redis.get(`seen:${user}`); // expect: sequential
    out.push({ user, seen: Number(seen ?? 0) });
  }
  return out.sort((a, b) => b.seen - a.seen);
}
