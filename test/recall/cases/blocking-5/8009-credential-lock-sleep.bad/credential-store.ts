import { withFileLock } from './file-lock.js';

export abstract class CredentialStore {
  protected abstract read(): Record<string, string>;
  protected abstract write(all: Record<string, string>): void;

  constructor(private readonly path: string) {}

  set(name: string, value: string): void {
    withFileLock(`${this.path}.lock`, () => { // allow: blocking
      this.write({ ...this.read(), [name]: value });
    });
  }
}

export class MemoryBackedStore extends CredentialStore {
  private all: Record<string, string> = {};
  protected override read(): Record<string, string> {
    return this.all;
  }
  protected override write(all: Record<string, string>): void {
    this.all = all;
  }
}
