import { spawnBlocking } from './native-thread.js';

export interface Page {
  title: string;
  bytes: number;
}

function inspect(url: string, html: string): Page {
  return { title: /<title>([^<]*)/.exec(html)?.[1] ?? url, bytes: html.length };
}

export class Scraper {
  private readonly pages = new Map<string, Page>();

  async visit(url: string): Promise<void> {
    const response = await fetch(url);
    const html = await response.text();
    const page = await spawnBlocking(() => inspect(url, html));
    this.pages.set(url, page);
  }
}
