import { readFile } from 'node:fs/promises';
import path from 'node:path';

export class Bundle {
  constructor(
    private readonly root: string,
    private readonly names: readonly string[],
  ) {}

  async text(): Promise<string> {
    const parts: string[] = new Array<string>(this.names.length).fill('');
    for (let i = 0; i < this.names.length; i++) { // allow: sequential
      parts[i] = await readFile(path.join(this.root, this.names[i] ?? ''), 'utf8'); // expect: sequential
    }
    return parts.join('\n');
  }
}
