import type { Redis } from 'ioredis';

export async function onlineMembers(redis: Redis, members: ReadonlySet<string>): Promise<Map<string, string>> {
  const online = new Map<string, string>();
  for (const member of members) { // allow: sequential
    const where = await redis.get(`presence:${member}`); // expect: sequential
    if (where !== null) online.set(member, where);
  }
  return online;
}
