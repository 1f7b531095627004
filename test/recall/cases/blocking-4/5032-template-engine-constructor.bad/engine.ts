import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export class Engine {
  private readonly partials = new Map<string, string>();

  constructor(dir: string) {
    for (const name of readdirSync(dir)) { // allow: blocking
      this.partials.set(name, readFileSync(join(dir, name), 'utf8')); // allow: blocking
    }
  }

  render(name: string, vars: Record<string, string>): string {
    return (this.partials.get(name) ?? '').replace(/\$(\w+)/g, (_m, key: string) => vars[key] ?? '');
  }
}
