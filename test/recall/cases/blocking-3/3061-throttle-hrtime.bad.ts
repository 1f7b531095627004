export class Throttle {
  private last = 0n;

  constructor(private readonly gapNs: bigint) {}

  pass(): void {
    for (let now = process.hrtime.bigint(); now - this.last < this.gapNs; now = process.hrtime.bigint()) { // expect: busy-loop
      // wait for the gap to be over
    }
    this.last = process.hrtime.bigint();
  }
}

export class Publisher {
  private readonly throttle = new Throttle(50_000_000n);

  constructor(private readonly post: (body: string) => Promise<void>) {}

  async publish(bodies: AsyncIterable<string>): Promise<void> {
    for await (const body of bodies) {
      this.throttle.pass(); // allow: busy-loop
      await this.post(body);
    }
  }
}
