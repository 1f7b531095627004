import { writeFile } from 'node:fs/promises';

export class Preferences {
  private values: Record<string, string> = {};

  constructor(private readonly file: string) {}

  get locale(): string {
    return this.values.locale ?? 'en';
  }

  async changeLocale(next: string): Promise<void> {
    if (next === this.values.locale) return;
    this.values.locale = next;
    await writeFile(this.file, `locale=${next}\n`);
  }
}
