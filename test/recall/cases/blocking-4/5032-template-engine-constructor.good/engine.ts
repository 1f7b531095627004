import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class Engine {
  private constructor(private readonly partials: ReadonlyMap<string, string>) {}

  static async load(dir: string): Promise<Engine> {
    const names = await readdir(dir);
    const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
    return new Engine(new Map(names.map((name, i) => [name, texts[i] ?? ''])));
  }

  render(name: string, vars: Record<string, string>): string {
    return (this.partials.get(name) ?? '').replace(/\$(\w+)/g, (_m, key: string) => vars[key] ?? '');
  }
}
