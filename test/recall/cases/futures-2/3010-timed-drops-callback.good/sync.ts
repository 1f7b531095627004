import { timed } from './timing.js';

export interface Remote {
  pull(since: number): Promise<string[]>;
  ack(ids: readonly string[]): Promise<void>;
}

export async function syncOnce(remote: Remote, since: number): Promise<number> {
  await timed('pull', async () => {
    const ids = await remote.pull(since);
    await remote.ack(ids);
  });
  return Date.now();
}
