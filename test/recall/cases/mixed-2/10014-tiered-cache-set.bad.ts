import type { Redis } from 'ioredis';

export interface Entry<T> {
  value: T;
  freshUntil: number;
  staleUntil: number;
}

export interface Store {
  get<T>(ns: string, key: string): Promise<Entry<T> | undefined>;
  set<T>(ns: string, key: string, entry: Entry<T>): Promise<void>;
  remove(ns: string, keys: string | string[]): Promise<void>;
}

export class RedisStore implements Store {
  readonly name = 'redis';

  constructor(
    private readonly redis: Redis,
    private readonly prefix = 'cache',
  ) {}

  private key(ns: string, key: string): string {
    return [this.prefix, ns, key].join('::');
  }

  async get<T>(ns: string, key: string): Promise<Entry<T> | undefined> {
    const raw = await this.redis.get(this.key(ns, key));
    return raw === null ? undefined : (JSON.parse(raw) as Entry<T>);
  }

  async set<T>(ns: string, key: string, entry: Entry<T>): Promise<void> {
    const ttl = Math.max(1, entry.staleUntil - Date.now());
    this.redis.set(this.key(ns, key), JSON.stringify(entry), 'PX', ttl); // expect: floating
  }

  async remove(ns: string, keys: string | string[]): Promise<void> {
    const list = Array.isArray(keys) ? keys : [keys];
    await this.redis.del(...list.map((k) => this.key(ns, k)));
  }
}
