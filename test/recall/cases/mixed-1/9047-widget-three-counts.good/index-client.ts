export interface Query {
  readonly terms: Readonly<Record<string, string | number | boolean>>;
}

export class IndexClient {
  constructor(private readonly base: string) {}

  async count(index: string, query: Query): Promise<number> {
    const url = new URL(`${index}/_count`, this.base);
    for (const [key, value] of Object.entries(query.terms)) url.searchParams.set(key, String(value));
    const response = await fetch(url);
    const body = (await response.json()) as { count: number };
    return body.count;
  }
}
