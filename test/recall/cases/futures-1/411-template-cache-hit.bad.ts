import { readFile } from 'node:fs';
import { join } from 'node:path';

type Done = (err: Error | null, source?: string) => void;

export class Templates {
  private readonly cache = new Map<string, string>();
  private hits = 0;

  constructor(private readonly dir: string) {}

  get(name: string, done: Done): void { // expect: never-settles
    const hit = this.cache.get(name);
    if (hit !== undefined) {
      this.hits += 1;
      return;
    }
    readFile(join(this.dir, `${name}.html`), 'utf8', (err, source) => {
      if (err !== null) {
        done(err);
        return;
      }
      this.cache.set(name, source);
      done(null, source);
    });
  }

  get hitCount(): number {
    return this.hits;
  }
}
