export interface Probe {
  ping(host: string): Promise<number>;
  report(host: string, ms: number | null): Promise<void>;
}

export class Monitor {
  #timer: NodeJS.Timeout | undefined;
  #busy = false;

  constructor(
    private readonly probe: Probe,
    private readonly hosts: readonly string[],
  ) {}

  start(ms: number): void {
    this.#timer = setInterval(() => void this.#round(), ms);
    this.#round().catch(console.error);
    void (async () => {
      try {
        await this.probe.report('self', 0);
      } catch (err) {
        console.error('first report', err);
      }
    })();
  }

  async #round(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (const host of this.hosts) {
        this.probe.ping(host).then(
          (ms) => this.probe.report(host, ms).catch(console.warn),
          () => this.probe.report(host, null).catch(console.warn),
        );
      }
      await this.probe.report('round', this.hosts.length).catch(() => undefined);
    } finally {
      this.#busy = false;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
