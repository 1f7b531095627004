import type { Redis } from 'ioredis';

export async function onlineMembers(redis: Redis, members: ReadonlySet<string>): Promise<Map<string, string>> {
  const online = new Map<string, string>();
  await Promise.all(
    [...members].map(async (member) => {
      const where = await redis.get(`presence:${member}`);
      if (where !== null) online.set(member, where);
    }),
  );
  return online;
}
