import type { Redis } from 'ioredis';

export interface CacheAdapter {
  get<T>(key: string): Promise<T | null>;
  put(key: string, value: unknown, ttlMs?: number): Promise<void>;
  del(key: string): Promise<void>;
}

export class RedisCacheAdapter implements CacheAdapter {
  constructor(private readonly client: Redis) {}

  async get<T>(key: string): Promise<T | null> {
    try {
      const raw = await this.client.get(key);
      return raw === null ? null : (JSON.parse(raw) as T);
    } catch (err) {
      console.error('cache get', err);
      return null;
    }
  }

  async put(key: string, value: unknown, ttlMs = 30_000): Promise<void> {
    await this.client.set(key, JSON.stringify(value), 'PX', ttlMs);
  }

  async del(key: string): Promise<void> {
    await this.client.del(key);
  }
}
