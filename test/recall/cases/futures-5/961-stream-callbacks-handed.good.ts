import { finished, PassThrough, type Readable, Transform, type TransformCallback, Writable } from 'node:stream';

type Callback = (err?: Error | null) => void;

export class Throttled extends Writable {
  private readonly queue: { chunk: Buffer; done: Callback }[] = [];
  private busy = false;

  constructor(private readonly target: Writable) {
    super({ highWaterMark: 1 });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.queue.push({ chunk, done: callback });
    this.pump();
  }

  private pump(): void {
    if (this.busy) return;
    const entry = this.queue.shift();
    if (entry === undefined) return;
    this.busy = true;
    const accepted = this.target.write(entry.chunk);
    const proceed = (): void => {
      this.busy = false;
      entry.done();
      this.pump();
    };
    if (accepted) process.nextTick(proceed);
    else this.target.once('drain', proceed);
  }

  override _final(callback: Callback): void {
    finished(this.target, { readable: false }, callback);
    this.target.end();
  }

  override _destroy(err: Error | null, callback: Callback): void {
    super._destroy(err, callback);
  }
}

export class Splice extends Transform {
  private inserted = false;

  constructor(private readonly insert: () => Readable) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    if (this.inserted) {
      callback(null, chunk);
      return;
    }
    this.inserted = true;
    const through = new PassThrough();
    through.on('data', (data: Buffer) => this.push(data));
    through.once('end', () => {
      callback(null, chunk);
    });
    through.once('error', callback);
    this.insert().pipe(through);
  }
}
