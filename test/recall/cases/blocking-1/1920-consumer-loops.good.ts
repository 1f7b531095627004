import type { AddressInfo, Server } from 'node:net';
import { once } from 'node:events';
import type { Redis } from 'ioredis';

export async function consume(redis: Redis, handle: (job: string) => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const popped = await redis.blpop('jobs', 5);
    if (popped !== null) await handle(popped[1]);
  }
}

export async function listenOnFreePort(server: Server, from: number): Promise<number> {
  for (let port = from; port < from + 20; port++) {
    server.listen(port);
    try {
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch {
      server.close();
    }
  }
  throw new Error('no free port');
}
