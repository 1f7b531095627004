import { createWriteStream, type WriteStream } from 'node:fs';

export class Rejects {
  private out: WriteStream | undefined;
  count = 0;

  constructor(private readonly path: string) {}

  add(line: string, reason: string): void {
    this.out ??= createWriteStream(this.path, { flags: 'a' });
    this.out.write(`${reason}\t${line}\n`);
    this.count += 1;
  }
}
