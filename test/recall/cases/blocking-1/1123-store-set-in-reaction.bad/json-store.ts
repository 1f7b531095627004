import { readFileSync, writeFileSync } from 'node:fs';

export class JsonStore<T extends object> {
  constructor(
    private readonly path: string,
    private readonly defaults: T,
  ) {}

  get value(): T {
    try {
      return { ...this.defaults, ...(JSON.parse(readFileSync(this.path, 'utf8')) as Partial<T>) }; // allow: blocking
    } catch {
      return this.defaults;
    }
  }

  set value(next: T) {
    writeFileSync(this.path, JSON.stringify(next, null, '\t')); // allow: blocking
  }
}
