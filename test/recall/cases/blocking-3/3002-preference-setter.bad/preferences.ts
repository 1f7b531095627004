import { writeFileSync } from 'node:fs';

export class Preferences {
  private values: Record<string, string> = {};

  constructor(private readonly file: string) {}

  get locale(): string {
    return this.values.locale ?? 'en';
  }

  set locale(next: string) {
    if (next === this.values.locale) return;
    this.values.locale = next;
    writeFileSync(this.file, `locale=${next}\n`); // allow: blocking
  }
}
