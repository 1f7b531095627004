import { openSync, writeSync } from 'node:fs';

export class Rejects {
  private fd: number | undefined;
  count = 0;

  constructor(private readonly path: string) {}

  add(line: string, reason: string): void {
    this.fd ??= openSync(this.path, 'a');
    writeSync(this.fd, `${reason}\t${line}\n`); // allow: blocking
    this.count += 1;
  }
}
