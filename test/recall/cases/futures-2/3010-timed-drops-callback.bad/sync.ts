import { timed } from './timing.js';

export interface Remote {
  pull(since: number): Promise<string[]>;
  ack(ids: readonly string[]): Promise<void>;
}

export async function syncOnce(remote: Remote, since: number): Promise<number> {
  timed('pull', async () => { // expect: floating
    const ids = await remote.pull(since);
    await remote.ack(ids);
  });
  return Date.now();
}
