import { Redis } from '@upstash/redis';

const redis = new Redis({ url: 'https://redis.example', token: 'token' });

export function chainBad(id: string): void {
  redis.pipeline().incr(id).expire(id, 60); // ~ no-floating-future: never runs
}

export function builtBad(ids: string[]): void {
  const pipeline = redis.multi(); // ~ no-floating-future: only built up
  for (const id of ids) pipeline.del(id);
}

export function commandBad(id: string): void {
  redis.del(id); // ~ no-floating-future: Nobody awaits the promise
}

export async function executedOk(ids: string[]): Promise<void> {
  const pipeline = redis.pipeline();
  for (const id of ids) pipeline.del(id);
  await pipeline.exec();
}
