import { Writable } from 'node:stream';

export interface Handle {
  append(bytes: Buffer, done: (err?: Error | null) => void): void;
  close(done: (err?: Error | null) => void): void;
}

export class LazyFile extends Writable {
  private handle: Handle | undefined;

  constructor(private readonly open: () => Handle) {
    super();
  }

  override _write(chunk: Buffer, _enc: BufferEncoding, callback: (err?: Error | null) => void): void {
    this.handle ??= this.open();
    this.handle.append(chunk, callback);
  }

  override _destroy(err: Error | null, callback: (err?: Error | null) => void): void { // expect: never-settles
    const handle = this.handle;
    this.handle = undefined;
    handle?.close((closeErr) => {
      callback(err ?? closeErr);
    });
  }
}
