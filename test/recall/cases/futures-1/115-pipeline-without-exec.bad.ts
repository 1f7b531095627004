import type { Redis } from 'ioredis';

interface Product {
  sku: string;
  price: number;
}

export class PriceIndex {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async publish(products: Product[]): Promise<number> {
    const version = await this.redis.incr(`${this.prefix}:version`);
    const batch = this.redis.pipeline(); // expect: lazy
    for (const p of products) {
      batch.hset(`${this.prefix}:${version}`, p.sku, p.price); // allow: lazy
    }
    return version;
  }

  async retire(version: number): Promise<void> {
    const current = await this.redis.get(`${this.prefix}:version`);
    if (Number(current) === version) throw new Error('version is live');
    this.redis.multi().del(`${this.prefix}:${version}`).sadd(`${this.prefix}:retired`, String(version)); // expect: lazy
  }
}
