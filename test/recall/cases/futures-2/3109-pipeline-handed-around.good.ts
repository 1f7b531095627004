import type { ChainableCommander, Redis } from 'ioredis';

export interface Session {
  id: string;
  user: string;
}

function stage(pipe: ChainableCommander, s: Session): void {
  pipe.hset(`session:${s.id}`, 'user', s.user);
  pipe.expire(`session:${s.id}`, 3600);
}

export async function store(redis: Redis, sessions: readonly Session[]): Promise<number> {
  const pipe = redis.pipeline();
  sessions.forEach((s) => {
    stage(pipe, s);
  });
  const replies = await pipe.exec();
  return replies?.length ?? 0;
}
