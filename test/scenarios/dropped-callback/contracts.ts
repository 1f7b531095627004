import { PassThrough, Transform, type TransformCallback, type TransformOptions, Writable, type WritableOptions } from 'node:stream';

type Done = (error?: Error | null) => void;
type Verified = (error: Error | null, user?: string | false) => void;
declare function insert(row: unknown): Promise<void>;
declare function findUser(name: string, found: (error: Error | null, user: string | null) => void): void;

export function sampled(rate: number): Transform {
  const stream = new Transform({ objectMode: true });
  let n = 0;
  stream._transform = (row: unknown, _encoding, done) => { // ~strict no-dropped-callback: when `n % rate === 0` does not hold
    n += 1;
    if (n % rate === 0) done(null, row);
  };
  stream._flush = (done) => {
    done();
  };
  return stream;
}

const uncommented: TransformOptions = {
  transform(chunk: Buffer, _encoding, callback) { // ~ no-dropped-callback: when `chunk.toString() === '#'` holds
    if (chunk.toString() === '#') return;
    callback(null, chunk);
  },
};
export const uncomment = (): Transform => new Transform(uncommented);

export const keptOk: WritableOptions = {
  write(_chunk, _encoding, callback) {
    setImmediate(callback);
  },
};

/** Not the options of a stream. */
export const editor = {
  write(text: string, _encoding: string, _callback: Done): void {
    console.log(text);
  },
};

export class AsyncBad extends Writable {
  override async _write(row: unknown, _encoding: BufferEncoding, callback: Done): Promise<void> { // ~strict no-dropped-callback: when `await insert(row)` throws
    await insert(row);
    callback();
  }

  override async _final(callback: Done): Promise<void> { // ~strict no-dropped-callback: when `this.writable` does not hold
    if (!this.writable) throw new Error('closed');
    callback();
  }
}

export class AsyncOk extends Writable {
  override async _write(row: unknown, _encoding: BufferEncoding, callback: Done): Promise<void> {
    try {
      await insert(row);
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }
}

export class LoggedBad extends Transform {
  override _transform(row: unknown, _encoding: BufferEncoding, callback: TransformCallback): void { // ~ no-dropped-callback: when what it waits for fails
    insert(row)
      .then(() => {
        callback(null, row);
      })
      .catch((error: unknown) => {
        this.emit('warning', error);
      });
  }
}

export class LoggedOk extends Transform {
  override _transform(row: unknown, _encoding: BufferEncoding, callback: TransformCallback): void {
    insert(row)
      .then(() => {
        callback(null, row);
      })
      .catch((error: unknown) => {
        this.destroy(error as Error);
      });
  }
}

export class InnerBad extends Transform {
  private inner: PassThrough | null = new PassThrough();

  override _flush(callback: TransformCallback): void { // ~strict no-dropped-callback: when `this.inner !== null` does not hold
    if (this.inner !== null) {
      this.inner.end(() => {
        callback();
      });
    }
  }
}

/** A flag from outside tells that something failed, and nothing of this call. */
export function flaggedBad(send: (chunk: unknown, sent: Done) => void): Writable {
  let hasFailed = false;
  return new Writable({
    write(chunk, _encoding, callback) {
      send(chunk, (error) => {
        hasFailed = error !== null;
        callback(error);
      });
    },
    final(callback) { // ~strict no-dropped-callback: when `hasFailed` holds
      if (hasFailed) return;
      callback();
    },
  });
}

export class Strategy {
  constructor(readonly verify: (name: string, password: string, done: Verified) => void) {}
}

export const strategyBad = new Strategy((name, password, done) => { // ~strict no-dropped-callback: as it is on other paths
  findUser(name, (error, user) => {
    if (error) done(error);
    else if (user === password) done(null, user);
  });
});

export const strategyOk = new Strategy((name, password, done) => {
  findUser(name, (error, user) => {
    if (error) done(error);
    else done(null, user === password && user);
  });
});

/** What it has done its answer says. */
function isClosed(state: { readonly closed: boolean }, done: Done): boolean {
  if (!state.closed) return false;
  queueMicrotask(() => {
    done(new Error('closed'));
  });
  return true;
}

export class AnsweredOk extends Writable {
  override _final(callback: Done): void {
    if (isClosed(this, callback)) return;
    callback();
  }
}
