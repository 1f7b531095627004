export interface Backend {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
  evict?(key: string): Promise<boolean>;
}

export class WriteBehind {
  private readonly dirty = new Map<string, string>();

  constructor(private readonly backend: Backend) {}

  set(key: string, value: string): void {
    this.dirty.set(key, value);
  }

  private async persist(): Promise<void> {
    for (const [key, value] of this.dirty) await this.backend.write(key, value);
    this.dirty.clear();
  }

  async get(key: string): Promise<string | undefined> {
    this.dirty.size > 64 && this.persist(); // expect: floating
    return this.dirty.get(key) ?? (await this.backend.read(key));
  }

  async drop(key: string): Promise<void> {
    this.dirty.delete(key);
    this.backend.evict?.(key); // expect: floating
  }
}
