interface Page<T> {
  rows: T[];
  next?: string;
}
interface Api<T> {
  list(cursor?: string): Promise<Page<T>>;
}
interface Sink<T> {
  write(rows: T[]): Promise<void>;
}

async function* copyPages<T>(api: Api<T>, sink: Sink<T>): AsyncGenerator<number, void> {
  let cursor: string | undefined;
  do {
    const page: Page<T> = await api.list(cursor);
    await sink.write(page.rows);
    yield page.rows.length;
    cursor = page.next;
  } while (cursor !== undefined);
}

export class ExportJob<T> {
  done = false;
  rows = 0;

  constructor(
    private readonly api: Api<T>,
    private readonly sink: Sink<T>,
  ) {}

  async run(): Promise<void> {
    this.rows = 0;
    for await (const n of copyPages(this.api, this.sink)) this.rows += n;
    this.done = true;
  }
}
