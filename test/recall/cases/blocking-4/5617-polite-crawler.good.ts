import { setTimeout as delay } from 'node:timers/promises';

export class PoliteCrawler {
  private readonly seen = new Set<string>();

  async crawl(start: string, max: number): Promise<number> {
    const queue = [start];
    while (queue.length > 0 && this.seen.size < max) {
      const url = queue.shift() ?? '';
      if (this.seen.has(url)) continue;
      this.seen.add(url);
      const html = await (await fetch(url)).text();
      for (const match of html.matchAll(/href="(https:[^"]+)"/g)) queue.push(match[1] ?? '');
      await delay(1000);
    }
    return this.seen.size;
  }
}
