import { EventEmitter, once } from 'node:events';

export class Scraper {
  private inFlight = 0;
  private readonly slots = new EventEmitter();

  constructor(private readonly limit: number) {}

  async scrape(url: string): Promise<string> {
    while (this.inFlight >= this.limit) {
      await once(this.slots, 'free');
    }
    this.inFlight += 1;
    try {
      const res = await fetch(url);
      return await res.text();
    } finally {
      this.inFlight -= 1;
      this.slots.emit('free');
    }
  }
}
