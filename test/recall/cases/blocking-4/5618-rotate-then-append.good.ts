import { appendFile, rename, stat } from 'node:fs/promises';

export class RotatingFile {
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly path: string,
    private readonly max: number,
  ) {}

  write(lines: readonly string[]): Promise<void> {
    this.tail = this.tail.catch(() => undefined).then(() => this.append(lines));
    return this.tail;
  }

  private async append(lines: readonly string[]): Promise<void> {
    const size = await stat(this.path).then(
      (s) => s.size,
      () => 0,
    );
    if (size > this.max) await rename(this.path, `${this.path}.1`);
    for (const line of lines) {
      await appendFile(this.path, `${line}\n`);
    }
  }
}
