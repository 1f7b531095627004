import { Redis } from 'ioredis';

const redis = new Redis();

export function forgottenBad(): void {
  const pipeline = redis.pipeline(); // ~ no-floating-future: only built up
  pipeline.set('a', '1');
  pipeline.del('b');
}

export async function awaitedBad(): Promise<void> {
  await redis.multi().set('a', '1').del('b'); // ~ no-floating-future: `await` does not do that
}

export function chainBad(): void {
  redis.pipeline().set('a', '1'); // ~ no-floating-future: `.exec()`
}

export function eagerBad(): void {
  redis.set('a', '1'); // ~ no-floating-future: Nobody awaits the promise
}

export async function executedOk(keys: string[]): Promise<void> {
  const pipeline = redis.pipeline();
  for (const key of keys) pipeline.del(key);
  await pipeline.exec();
  await redis.multi().set('a', '1').exec();
}

export function callbackOk(): void {
  redis
    .pipeline()
    .set('a', '1')
    .exec()
    .catch(() => undefined);
}
