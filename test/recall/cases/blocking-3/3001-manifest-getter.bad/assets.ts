import * as fs from 'node:fs';

export class AssetIndex {
  constructor(private readonly dir: string) {}

  get names(): string[] {
    return fs.readdirSync(this.dir).filter((n) => !n.startsWith('.')); // allow: blocking
  }

  url(name: string): string {
    return `/static/${encodeURIComponent(name)}`;
  }
}
