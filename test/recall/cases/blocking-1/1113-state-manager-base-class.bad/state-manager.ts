import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export abstract class StateManager<S extends object> {
  protected state: S;

  constructor(
    private readonly file: string,
    initial: S,
  ) {
    this.state = initial;
  }

  protected commit(patch: Partial<S>): void {
    this.state = { ...this.state, ...patch };
    this.save();
  }

  private save(): void {
    mkdirSync(dirname(this.file), { recursive: true }); // allow: blocking
    writeFileSync(`${this.file}.tmp`, JSON.stringify(this.state)); // allow: blocking
    renameSync(`${this.file}.tmp`, this.file); // allow: blocking
  }
}
