import { setTimeout as delay } from 'node:timers/promises';

interface Creative {
  id: string;
  checkedAt: number;
}

export class CreativesProcessor {
  constructor(private readonly creatives: () => Promise<Creative[]>) {}

  async checkStale(windowMs: number): Promise<string[]> {
    const list = await this.creatives();
    const started = Date.now();
    await delay(windowMs);
    return list.filter((c) => c.checkedAt < started).map((c) => c.id);
  }
}
