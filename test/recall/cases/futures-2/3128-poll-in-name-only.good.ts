import { setTimeout as sleep } from 'node:timers/promises';

export type Poll = { status: 'pending' } | { status: 'done'; url: string };

export class ReportJob {
  constructor(private readonly get: (id: string) => Promise<Poll>) {}

  async poll(id: string): Promise<Poll> {
    const state = await this.get(id);
    if (state.status === 'pending') return { status: 'pending' };
    return state;
  }

  async wait(id: string): Promise<string> {
    for (;;) {
      const state = await this.poll(id);
      if (state.status === 'done') return state.url;
      await sleep(1_000);
    }
  }
}
