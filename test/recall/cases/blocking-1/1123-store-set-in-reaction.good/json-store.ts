import { readFile, writeFile } from 'node:fs/promises';

export class JsonStore<T extends object> {
  private cached: T | undefined;

  constructor(
    private readonly path: string,
    private readonly defaults: T,
  ) {}

  async load(): Promise<T> {
    this.cached ??= await this.fromDisk();
    return this.cached;
  }

  async save(next: T): Promise<void> {
    this.cached = next;
    await writeFile(this.path, JSON.stringify(next, null, '\t'));
  }

  private async fromDisk(): Promise<T> {
    try {
      return { ...this.defaults, ...(JSON.parse(await readFile(this.path, 'utf8')) as Partial<T>) }; // allow: cpu
    } catch {
      return this.defaults;
    }
  }
}
