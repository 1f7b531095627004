import { writeFile } from 'node:fs/promises';

export class Preferences {
  private dirty = false;
  private saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly values: Map<string, string>,
  ) {}

  /** "Sync" as in synchronise. */
  writeSync(): void {
    if (this.dirty) return;
    this.dirty = true;
    this.saving = this.saving.then(() => this.store()).catch((err: unknown) => {
      console.error('preferences not saved', err);
    });
  }

  async set(name: string, value: string): Promise<void> {
    this.values.set(name, value);
    this.writeSync();
    await this.saving;
  }

  private async store(): Promise<void> {
    this.dirty = false;
    await writeFile(this.file, [...this.values].map(([k, v]) => `${k}=${v}`).join('\n'));
  }
}
