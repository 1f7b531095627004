export class Scraper {
  private inFlight = 0;

  constructor(private readonly limit: number) {}

  async scrape(url: string): Promise<string> {
    while (this.inFlight >= this.limit) { // expect: busy-loop
      continue;
    }
    this.inFlight += 1;
    try {
      const res = await fetch(url);
      return await res.text();
    } finally {
      this.inFlight -= 1;
    }
  }
}
