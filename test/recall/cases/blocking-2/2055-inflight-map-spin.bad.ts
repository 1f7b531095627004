type Load = (id: string) => Promise<string>;

export class ProfileCache {
  private readonly inflight = new Map<string, Promise<void>>();
  private readonly values = new Map<string, string>();

  constructor(private readonly load: Load) {}

  async get(id: string): Promise<string | undefined> {
    while (this.inflight.has(id)) { // expect: busy-loop
      if (this.values.has(id)) break;
    }
    const known = this.values.get(id);
    if (known !== undefined) return known;
    const pending = this.load(id)
      .then((v) => {
        this.values.set(id, v);
      })
      .finally(() => {
        this.inflight.delete(id);
      });
    this.inflight.set(id, pending);
    await pending;
    return this.values.get(id);
  }
}
