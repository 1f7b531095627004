import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Readonly<Record<string, string>>;

export default class Catalog {
  constructor(private readonly dir: string) {}

  messages(locale: string): Messages {
    const file = join(this.dir, `${locale}.json`);
    if (!existsSync(file)) return {}; // allow: blocking
    const text = readFileSync(file, 'utf8'); // allow: blocking
    return JSON.parse(text) as Messages; // allow: cpu
  }
}
