import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export abstract class StateManager<S extends object> {
  protected state: S;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: string,
    initial: S,
  ) {
    this.state = initial;
  }

  protected commit(patch: Partial<S>): void {
    this.state = { ...this.state, ...patch };
    this.writing = this.writing
      .then(() => this.save())
      .catch((err: unknown) => {
        console.error('state', err);
      });
  }

  private async save(): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(`${this.file}.tmp`, JSON.stringify(this.state));
    await rename(`${this.file}.tmp`, this.file);
  }
}
