import { createWriteStream, type WriteStream } from 'node:fs';

export interface RunEntry {
  kind: 'token' | 'tool' | 'error';
  text: string;
}

export class FileRunLogger {
  private sequence = 0;
  private readonly out: WriteStream;

  constructor(file: string) {
    this.out = createWriteStream(file, { flags: 'a' });
    this.out.on('error', (err) => {
      process.stderr.write(`run log: ${err.message}\n`);
    });
  }

  write(entry: RunEntry): void {
    this.sequence += 1;
    this.emitLine({ ...entry, seq: this.sequence, at: new Date().toISOString() });
  }

  private emitLine(value: object): void {
    this.out.write(`${JSON.stringify(value)}\n`);
  }
}
