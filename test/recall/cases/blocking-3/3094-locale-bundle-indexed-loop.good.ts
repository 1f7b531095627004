import { readFile } from 'node:fs/promises';
import path from 'node:path';

export class Bundle {
  constructor(
    private readonly root: string,
    private readonly names: readonly string[],
  ) {}

  async text(): Promise<string> {
    const parts = await Promise.all(this.names.map((name) => readFile(path.join(this.root, name), 'utf8')));
    return parts.join('\n');
  }
}
