import type { Redis } from 'ioredis';

interface Score {
  player: string;
  points: number;
}

export async function finishRound(redis: Redis, round: string, scores: readonly Score[]): Promise<string[]> {
  const multi = redis.multi(); // expect: lazy
  for (const { player, points } of scores) {
    multi.zincrby('board:all', points, player);
    multi.zincrby(`board:${round}`, points, player);
  }
  multi.expire(`board:${round}`, 86_400);
  return redis.zrevrange('board:all', 0, 9);
}
