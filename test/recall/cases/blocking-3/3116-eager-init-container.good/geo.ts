import { readFileSync } from 'node:fs';

export class GeoTable {
  private readonly rows: ReadonlyMap<string, string>;

  constructor(file: string) {
    const lines = readFileSync(file, 'utf8').split('\n');
    this.rows = new Map(lines.map((l): [string, string] => [l.slice(0, 2), l.slice(3)]));
  }

  country(code: string): string | undefined {
    return this.rows.get(code);
  }
}
