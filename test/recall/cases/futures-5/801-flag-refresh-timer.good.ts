export type OnFailure = 'raise' | 'keep-stale';

interface Snapshot {
  etag: string;
  flags: Record<string, boolean>;
}

export class FlagClient {
  private snapshot: Snapshot = { etag: '', flags: {} };
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly download: (etag: string) => Promise<Snapshot | null>,
    private readonly onFailure: OnFailure,
  ) {}

  async refresh(): Promise<boolean> {
    try {
      const next = await this.download(this.snapshot.etag);
      if (next === null) return false;
      this.snapshot = next;
      return true;
    } catch (err) {
      if (this.onFailure === 'raise') throw err;
      return false;
    }
  }

  start(everyMs: number): void {
    this.timer = setInterval(() => {
      this.refresh().catch(() => {
        // the last good snapshot stays in use
      });
    }, everyMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  isOn(flag: string): boolean {
    return this.snapshot.flags[flag] ?? false;
  }
}
