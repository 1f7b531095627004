import { spawnBlocking } from './native-thread.js';

export interface Page {
  title: string;
  bytes: number;
}

async function load(url: string): Promise<Page> {
  const response = await fetch(url);
  const html = await response.text();
  return { title: /<title>([^<]*)/.exec(html)?.[1] ?? url, bytes: html.length };
}

export class Scraper {
  private readonly pages = new Map<string, Page>();

  async visit(url: string): Promise<void> {
    const page = await spawnBlocking(() => load(url)); // expect: spawn
    this.pages.set(url, await page);
  }
}
