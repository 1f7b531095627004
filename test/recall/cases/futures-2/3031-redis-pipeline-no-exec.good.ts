import type { Redis } from 'ioredis';

export interface Price {
  sku: string;
  cents: number;
}

export class PriceCache {
  constructor(
    private readonly redis: Redis,
    private readonly ttl: number,
  ) {}

  async warm(prices: Iterable<Price>): Promise<number> {
    let n = 0;
    const pipe = this.redis.pipeline();
    for (const { sku, cents } of prices) {
      pipe.set(`price:${sku}`, cents, 'EX', this.ttl);
      n += 1;
    }
    await pipe.exec();
    await this.redis.set('price:warmed', n);
    return n;
  }
}
