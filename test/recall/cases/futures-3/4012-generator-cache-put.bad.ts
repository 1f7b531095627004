interface Page<T> {
  items: T[];
  cursor: string | null;
}
interface PageCache<T> {
  get(cursor: string): Promise<Page<T> | undefined>;
  put(cursor: string, page: Page<T>): Promise<void>;
}

export class Pager<T> {
  constructor(
    private readonly fetchPage: (cursor: string) => Promise<Page<T>>,
    private readonly cache?: PageCache<T>,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    let cursor: string | null = 'start';
    while (cursor !== null) {
      let page: Page<T> | undefined = await this.cache?.get(cursor);
      if (page === undefined) {
        page = await this.fetchPage(cursor);
        this.cache?.put(cursor, page); // expect: floating
      }
      yield* page.items;
      cursor = page.cursor;
    }
  }
}
