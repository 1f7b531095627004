import { Duplex, PassThrough, Readable, Transform, type TransformCallback, Writable } from 'node:stream';
import { breakDownBad, breakDownOk, forward, forwardSomeBad, whenWhole } from './forward.js';

type Done = (error?: Error | null) => void;

export class NeverBad extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, _callback: TransformCallback): void { // ~ no-dropped-callback: `_callback` is never called
    this.push(chunk);
  }
}

export class EarlyReturnBad extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Done): void { // ~ no-dropped-callback: when `chunk.length === 0` holds (line 14)
    if (chunk.length === 0) return;
    callback();
  }
}

class Base extends Duplex {
  override _read(): void {}
}

export class ThroughBaseBad extends Base {
  override _final(callback: Done): void { // ~strict no-dropped-callback: when `this.writable` does not hold
    if (this.writable) callback();
  }
}

export class HelperBad extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Done): void { // ~ no-dropped-callback
    forwardSomeBad(chunk, callback);
  }
}

/** What the helper asks about outlives the call: the one finding is the helper's own. */
export class Breaking extends Writable {
  isBroken = false;

  override _write(_chunk: Buffer, _encoding: BufferEncoding, callback: Done): void {
    breakDownBad(this, new Error('no'), callback);
  }

  override _final(callback: Done): void {
    breakDownOk(this, new Error('no'), callback);
  }
}

export class WholeBad extends Writable {
  isBroken = false;

  override _final(callback: Done): void { // ~strict no-dropped-callback: by `whenWhole(this, callback)`
    whenWhole(this, callback);
  }
}

/** What is made for the call nobody else has changed. */
export class NewBad extends Writable {
  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Done): void { // ~ no-dropped-callback: by `whenWhole
    whenWhole({ isBroken: chunk.length === 0 }, callback);
  }
}

export const optionBad = new Writable({
  write(chunk: Buffer, _encoding, callback) { // ~ no-dropped-callback: when `String(chunk)` throws
    try {
      console.log(String(chunk));
      callback();
    } catch (error) {
      console.error(error);
    }
  },
});

export const destroyOptionBad = new Readable({
  read() {},
  destroy: (error, callback) => { // ~ no-dropped-callback: when `error === null` holds
    if (error === null) return;
    callback(error);
  },
});

export class Ok extends Writable {
  private pending: Done | undefined;

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Done): void {
    if (chunk.length === 0) callback();
    else if (chunk.length < 10) forward(chunk, callback);
    else if (chunk.length < 20) setImmediate(callback);
    else if (chunk.length < 30) this.destroy(new Error('too long'));
    else this.pending = callback;
  }

  override _final(callback: Done): void {
    this.pending?.();
    callback();
  }
}

export const throughOk = new PassThrough({
  transform(chunk: Buffer, _encoding, callback) {
    callback(null, chunk);
  },
});

/** Not a stream. */
export class Pen {
  _write(text: string, _encoding: string, _callback: Done): void {
    console.log(text);
  }
}

/** What is looked up by a chunk says something of the chunk. */
export function collecting(wanted: { readonly kinds: ReadonlySet<number>; isFull: boolean }): [Writable, Writable] {
  const chunks: Buffer[] = [];
  const bad = new Writable({
    write(chunk: Buffer, _encoding, callback) { // ~ no-dropped-callback
      if (wanted.kinds.has(chunk[0] ?? 0)) {
        chunks.push(chunk);
        callback();
      }
    },
  });
  // Whoever says that it is full may end it.
  const ended = new Writable({
    write(chunk: Buffer, _encoding, callback) { // ~strict no-dropped-callback
      if (wanted.isFull) return;
      chunks.push(chunk);
      callback();
    },
  });
  return [bad, ended];
}
