class InFlight {
  #count = 0;

  get full(): boolean {
    return this.#count >= 8;
  }

  track<T>(work: Promise<T>): Promise<T> {
    this.#count += 1;
    return work.finally(() => {
      this.#count -= 1;
    });
  }
}

export class Crawler {
  private readonly inFlight = new InFlight();

  constructor(private readonly visit: (url: string) => Promise<number>) {}

  async crawl(urls: Iterable<string>): Promise<number[]> {
    const started: Promise<number>[] = [];
    for (const url of urls) {
      while (this.inFlight.full) { // expect: busy-loop
        // until a slot is free
      }
      started.push(this.inFlight.track(this.visit(url)));
    }
    return Promise.all(started);
  }
}
