export interface Client {
  readonly id: string;
  flush(): Promise<void>;
  close(): Promise<void>;
}

export class ClientPool<C extends Client> {
  private readonly clients = new Map<string, C>();
  private closed = false;

  constructor(private readonly connect: (id: string) => Promise<C>) {}

  async get(id: string): Promise<C> {
    if (this.closed) throw new Error('pool is closed');
    const known = this.clients.get(id);
    if (known !== undefined) return known;
    const fresh = await this.connect(id);
    this.clients.set(id, fresh);
    return fresh;
  }

  async close(): Promise<void> {
    this.closed = true;
    Array.from(this.clients.values(), async (client) => { // expect: floating
      await client.flush();
      await client.close();
    });
    this.clients.clear();
  }
}
