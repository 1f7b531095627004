import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

export class LockFile implements Disposable {
  readonly #fd: number;

  constructor(private readonly path: string) {
    this.#fd = openSync(path, 'wx'); // allow: blocking
    writeSync(this.#fd, String(process.pid)); // allow: blocking
  }

  [Symbol.dispose](): void {
    closeSync(this.#fd); // allow: blocking
    rmSync(this.path, { force: true }); // allow: blocking
  }
}
