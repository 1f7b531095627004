import { setTimeout as sleep } from 'node:timers/promises';

export class Throttle {
  private last = 0n;

  constructor(private readonly gapNs: bigint) {}

  async pass(): Promise<void> {
    for (let now = process.hrtime.bigint(); now - this.last < this.gapNs; now = process.hrtime.bigint()) {
      await sleep(Number(this.gapNs - (now - this.last)) / 1e6);
    }
    this.last = process.hrtime.bigint();
  }
}

export class Publisher {
  private readonly throttle = new Throttle(50_000_000n);

  constructor(private readonly post: (body: string) => Promise<void>) {}

  async publish(bodies: AsyncIterable<string>): Promise<void> {
    for await (const body of bodies) {
      await this.throttle.pass();
      await this.post(body);
    }
  }
}
