import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export class Config {
  private readonly values = new Map<string, string>();

  constructor(dir: string) {
    for (const name of ['default.env', `${process.env.NODE_ENV ?? 'development'}.env`]) {
      const file = join(dir, name);
      if (existsSync(file)) this.merge(readFileSync(file, 'utf8'));
    }
  }

  private merge(text: string): void {
    for (const line of text.split('\n')) {
      const eq = line.indexOf('=');
      if (eq > 0) this.values.set(line.slice(0, eq).trim(), line.slice(eq + 1).trim());
    }
  }

  get(key: string, fallback: string): string {
    return this.values.get(key) ?? fallback;
  }
}
