import { Writable } from 'node:stream';

type Cb = (err?: Error | null) => void;

export class Backlog extends Writable {
  private parked: { chunk: Buffer; cb: Cb } | undefined;
  private readonly queue: Buffer[] = [];

  constructor(private readonly limit: number) {
    super();
  }

  override _write(chunk: Buffer, _enc: BufferEncoding, cb: Cb): void {
    if (this.queue.length >= this.limit) {
      this.parked = { chunk, cb };
      return;
    }
    this.queue.push(chunk);
    cb();
  }

  take(): Buffer | undefined {
    const head = this.queue.shift();
    const parked = this.parked;
    if (parked !== undefined) {
      this.parked = undefined;
      this.queue.push(parked.chunk);
      parked.cb();
    }
    return head;
  }
}
