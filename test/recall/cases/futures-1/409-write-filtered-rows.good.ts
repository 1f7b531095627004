import { Writable } from 'node:stream';

interface Entry {
  level: number;
  message: string;
}

interface Remote {
  ship(entry: Entry, done: (err?: Error) => void): void;
}

export class RemoteLog extends Writable {
  private skipped = 0;

  constructor(
    private readonly remote: Remote,
    private readonly minimum: number,
  ) {
    super({ objectMode: true });
  }

  override _write(entry: Entry, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    if (entry.level < this.minimum) {
      this.skipped += 1;
      callback();
      return;
    }
    this.remote.ship(entry, callback);
  }

  override _final(callback: (error?: Error | null) => void): void {
    if (this.skipped === 0) callback();
    else this.remote.ship({ level: this.minimum, message: `${this.skipped} skipped` }, callback);
  }
}
