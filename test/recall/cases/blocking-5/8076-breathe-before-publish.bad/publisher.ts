import type { WriteStream } from 'node:fs';
import { breathe } from './breathe.js';

export class Publisher {
  private inFlight = 0;

  constructor(
    private readonly out: WriteStream,
    private readonly limit: number,
  ) {}

  async publish(record: string): Promise<void> {
    while (this.inFlight >= this.limit) { // expect: starvation
      await breathe(); // allow: starvation
    }
    this.inFlight += 1;
    this.out.write(record, () => {
      this.inFlight -= 1;
    });
  }
}
