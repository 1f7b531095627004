interface Page<T> {
  items: T[];
  total: number;
}

export class Stories<T> {
  constructor(
    private readonly api: string,
    private readonly perPage = 100,
  ) {}

  private async page(n: number): Promise<Page<T>> {
    const res = await fetch(`${this.api}/stories?page=${String(n)}&per_page=${String(this.perPage)}`);
    return (await res.json()) as Page<T>;
  }

  async getAll(): Promise<T[]> {
    const first = await this.page(1);
    const last = Math.ceil(first.total / this.perPage);
    const rest = await Promise.all(Array.from({ length: Math.max(0, last - 1) }, (_, i) => this.page(i + 2)));
    return [first, ...rest].flatMap((page) => page.items);
  }
}
