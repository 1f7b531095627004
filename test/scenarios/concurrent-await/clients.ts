/** Clients that the program has written itself, and modules that are loaded one by one. */
class Client {
  constructor(private readonly base: string) {}

  async total(kind: string): Promise<number> {
    const url = new URL('total', this.base);
    url.searchParams.set('kind', kind);
    const response = await fetch(url);
    return Number(await response.text());
  }
}

class LineClient {
  constructor(private readonly connection: { ask(text: string): Promise<string> }) {}

  async total(kind: string): Promise<number> {
    return Number(await this.connection.ask(kind));
  }
}

export class Totals {
  books = 0;
  maps = 0;

  async loadBad(client: Client): Promise<void> {
    this.books = await client.total('book');
    this.maps = await client.total('map'); // ~strict prefer-concurrent-await: These 2 waits
  }

  /** One connection answers one question at a time. */
  async loadOk(client: LineClient): Promise<void> {
    this.books = await client.total('book');
    this.maps = await client.total('map');
  }
}

interface Extension {
  readonly title: string;
  start(): void;
}

export async function titlesBad(paths: readonly string[]): Promise<string[]> {
  const titles: string[] = [];
  for (const path of paths) {
    const extension = (await import(path)) as Extension; // ~strict prefer-concurrent-await: Each round waits
    titles.push(extension.title);
  }
  return titles;
}

/** Each is started before the next is loaded. */
export async function startedOk(paths: readonly string[]): Promise<string[]> {
  const titles: string[] = [];
  for (const path of paths) {
    const extension = (await import(path)) as Extension;
    extension.start();
    titles.push(extension.title);
  }
  return titles;
}

/** They are loaded for what they do to the world. */
export async function installedOk(paths: readonly string[]): Promise<string[]> {
  const done: string[] = [];
  for (const path of paths) {
    await import(path);
    done.push(path);
  }
  return done;
}
