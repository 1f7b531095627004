export interface Client {
  get(path: string): Promise<{ status: number; body: string }>;
}

export class Retrier {
  private tries = 0;
  lastBody = '';

  constructor(
    private readonly client: Client,
    private readonly max: number,
  ) {}

  async load(path: string): Promise<void> {
    const res = await this.client.get(path);
    if (res.status >= 500 && this.tries < this.max) {
      this.tries += 1;
      return this.load(path);
    }
    this.lastBody = res.body;
  }
}
