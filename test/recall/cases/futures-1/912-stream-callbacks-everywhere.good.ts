import { finished, Readable, Transform, type TransformCallback, Writable } from 'node:stream';

type Callback = (error?: Error | null) => void;

interface Target {
  accept(bytes: Buffer): boolean;
  onRoom(cb: () => void): void;
  end(cb: Callback): void;
}

export class Valve extends Writable {
  private waiting: { chunk: Buffer; callback: Callback } | undefined;

  constructor(private readonly target: Target) {
    super();
    target.onRoom(() => {
      const job = this.waiting;
      this.waiting = undefined;
      if (job !== undefined) this.attempt(job.chunk, job.callback);
    });
  }

  private attempt(chunk: Buffer, callback: Callback): void {
    if (this.target.accept(chunk)) callback();
    else this.waiting = { chunk, callback };
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.attempt(chunk, callback);
  }

  override _final(callback: Callback): void {
    this.target.end(callback);
  }

  override _destroy(error: Error | null, callback: Callback): void {
    const job = this.waiting;
    this.waiting = undefined;
    job?.callback(error ?? new Error('destroyed'));
    callback(error);
  }
}

export class Enrich extends Transform {
  constructor(private readonly lookup: (id: string) => Promise<object>) {
    super({ objectMode: true });
  }

  override _transform(id: string, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.lookup(id)
      .then((row) => callback(null, row))
      .catch(callback);
  }
}

export const spill = (inner: Writable): Writable =>
  new Writable({
    write(chunk, encoding, callback) {
      inner.write(chunk, encoding) ? callback() : inner.once('drain', callback);
    },
    final(callback) {
      finished(inner, callback);
      inner.end();
    },
  });

export const ticker = (everyMs: number): Readable =>
  new Readable({
    objectMode: true,
    read() {
      setTimeout(() => this.push(Date.now()), everyMs);
    },
  });
