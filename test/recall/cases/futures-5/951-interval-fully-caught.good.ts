interface Lease {
  renew(): Promise<number>;
  release(): Promise<void>;
}

export class Heartbeat {
  private timer: NodeJS.Timeout | null = null;
  private misses = 0;

  constructor(
    private readonly lease: Lease,
    private readonly onLost: (misses: number) => void,
  ) {}

  start(periodMs: number): void {
    this.timer = setInterval(() => {
      this.beat().catch((err: unknown) => {
        console.error('heartbeat', err);
      });
    }, periodMs);
  }

  private async beat(): Promise<void> {
    try {
      await this.lease.renew();
      this.misses = 0;
    } catch {
      this.misses += 1;
      if (this.misses === 3) this.onLost(this.misses);
    }
  }

  watch(probe: () => Promise<boolean>, periodMs: number): () => void {
    const timer = setInterval(async () => {
      try {
        if (!(await probe())) this.onLost(this.misses);
      } catch (err) {
        console.error('probe', err);
      }
    }, periodMs);
    return () => {
      clearInterval(timer);
    };
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.lease.release().catch(() => undefined);
  }
}
