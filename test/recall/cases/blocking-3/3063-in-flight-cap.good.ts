class InFlight {
  readonly #running = new Set<Promise<unknown>>();

  get full(): boolean {
    return this.#running.size >= 8;
  }

  track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
    return tracked;
  }

  async room(): Promise<void> {
    await Promise.race(this.#running);
  }
}

export class Crawler {
  private readonly inFlight = new InFlight();

  constructor(private readonly visit: (url: string) => Promise<number>) {}

  async crawl(urls: Iterable<string>): Promise<number[]> {
    const started: Promise<number>[] = [];
    for (const url of urls) {
      while (this.inFlight.full) await this.inFlight.room();
      started.push(this.inFlight.track(this.visit(url)));
    }
    return Promise.all(started);
  }
}
