export interface Limits {
  readonly perMinute: number;
}

export class Throttle {
  #last = 0;

  constructor(private readonly limits: Limits) {}

  private get gap(): number {
    return 60_000 / this.limits.perMinute;
  }

  async turn<T>(work: () => Promise<T>): Promise<T> {
    const wait = this.#last + this.gap - Date.now();
    if (wait > 0) {
      await new Promise<void>((resolve) => setTimeout(() => resolve(), wait));
    }
    this.#last = Date.now();
    return work();
  }
}
