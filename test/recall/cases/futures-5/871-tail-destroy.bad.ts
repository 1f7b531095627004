import { close, open, read } from 'node:fs';
import { Readable } from 'node:stream';

export class TailStream extends Readable {
  private fd: number | null = null;
  private position = 0;

  constructor(private readonly path: string) {
    super();
  }

  override _construct(callback: (err?: Error | null) => void): void {
    open(this.path, 'r', (err, fd) => {
      if (err === null) this.fd = fd;
      callback(err);
    });
  }

  override _read(size: number): void {
    if (this.fd === null) return;
    read(this.fd, Buffer.alloc(size), 0, size, this.position, (err, bytes, buffer) => {
      if (err !== null) {
        this.destroy(err);
        return;
      }
      this.position += bytes;
      this.push(bytes === 0 ? null : buffer.subarray(0, bytes));
    });
  }

  override _destroy(error: Error | null, callback: (err?: Error | null) => void): void { // expect: never-settles
    const fd = this.fd;
    this.fd = null;
    if (fd !== null) {
      close(fd, (closeError) => {
        callback(error ?? closeError);
      });
    }
  }
}
