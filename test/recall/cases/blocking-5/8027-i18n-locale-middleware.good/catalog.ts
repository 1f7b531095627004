import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Messages = Readonly<Record<string, string>>;

export default class Catalog {
  constructor(private readonly dir: string) {}

  async messages(locale: string): Promise<Messages> {
    const text = await readFile(join(this.dir, `${locale}.json`), 'utf8').catch(() => '{}');
    return JSON.parse(text) as Messages; // allow: cpu
  }
}
