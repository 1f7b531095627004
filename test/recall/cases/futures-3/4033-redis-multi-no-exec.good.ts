import type { Redis } from 'ioredis';

export class RateWindow {
  constructor(
    private readonly redis: Redis,
    private readonly seconds: number,
  ) {}

  async hit(client: string, limit: number): Promise<boolean> {
    const key = `rate:${client}`;
    const used = Number((await this.redis.get(key)) ?? 0);
    if (used >= limit) return false;
    await this.redis.multi().incr(key).expire(key, this.seconds, 'NX').exec();
    return true;
  }
}
