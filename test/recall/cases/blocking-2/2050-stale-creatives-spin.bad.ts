interface Creative {
  id: string;
  checkedAt: number;
}

export class CreativesProcessor {
  constructor(private readonly creatives: () => Promise<Creative[]>) {}

  async checkStale(windowMs: number): Promise<string[]> {
    const list = await this.creatives();
    const started = Date.now();
    while (Date.now() - started < windowMs) { // expect: busy-loop
      // give the upstream cache time to settle
    }
    return list.filter((c) => c.checkedAt < started).map((c) => c.id);
  }
}
