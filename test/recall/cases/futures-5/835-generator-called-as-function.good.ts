interface Page {
  items: string[];
  cursor: string | null;
}
type FetchPage = (cursor: string | null) => Promise<Page>;

async function* crawl(fetchPage: FetchPage, sink: (item: string) => Promise<void>): AsyncGenerator<number, void> {
  let cursor: string | null = null;
  let total = 0;
  do {
    const page: Page = await fetchPage(cursor);
    for (const item of page.items) await sink(item);
    total += page.items.length;
    yield total;
    cursor = page.cursor;
  } while (cursor !== null);
}

export async function mirror(fetchPage: FetchPage, sink: (item: string) => Promise<void>, quiet: boolean): Promise<void> {
  if (quiet) {
    for await (const _ of crawl(fetchPage, sink));
    return;
  }
  for await (const total of crawl(fetchPage, sink)) console.log(`${String(total)} items`);
}
