import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export interface RunEntry {
  kind: 'token' | 'tool' | 'error';
  text: string;
}

export class FileRunLogger {
  private sequence = 0;

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
  }

  write(entry: RunEntry): void {
    this.sequence += 1;
    this.emitLine({ ...entry, seq: this.sequence, at: new Date().toISOString() });
  }

  private emitLine(value: object): void {
    appendFileSync(this.file, `${JSON.stringify(value)}\n`); // allow: blocking
  }
}
