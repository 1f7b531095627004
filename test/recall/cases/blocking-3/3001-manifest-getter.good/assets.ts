import * as fs from 'node:fs/promises';

export class AssetIndex {
  #names: readonly string[] = [];

  constructor(private readonly dir: string) {}

  async refresh(): Promise<void> {
    const found = await fs.readdir(this.dir);
    this.#names = found.filter((n) => !n.startsWith('.'));
  }

  get names(): readonly string[] {
    return this.#names;
  }

  url(name: string): string {
    return `/static/${encodeURIComponent(name)}`;
  }
}
