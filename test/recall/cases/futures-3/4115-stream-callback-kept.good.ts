import { Duplex, Transform, type TransformCallback } from 'node:stream';
import { callbackify } from 'node:util';

type Cb = (err?: Error | null) => void;

export class Gate extends Duplex {
  #parked: [Buffer, Cb] | undefined;
  #wants = false;
  readonly #goodbye: (cb: (err: NodeJS.ErrnoException | null) => void) => void;

  constructor(goodbye: () => Promise<void>) {
    super({ highWaterMark: 1 });
    this.#goodbye = callbackify(goodbye);
  }

  override _write(chunk: Buffer, _enc: BufferEncoding, callback: Cb): void {
    this.#parked = [chunk, callback];
    if (this.#wants) this._read();
  }

  override _read(): void {
    const parked = this.#parked;
    this.#parked = undefined;
    this.#wants = parked === undefined;
    if (parked === undefined) return;
    const [chunk, callback] = parked;
    this.push(chunk);
    callback();
  }

  override _final(callback: Cb): void {
    this.push(null);
    this.#goodbye(callback);
  }

  override _destroy(err: Error | null, callback: Cb): void {
    const parked = this.#parked;
    parked?.[1](err ?? new Error('destroyed'));
    callback(err);
  }
}

const done = (cb: TransformCallback, out: Promise<string | undefined>): void => {
  out.then(
    (text) => (text === undefined ? cb() : cb(null, text)),
    (err: Error) => cb(err),
  );
};

export const translating = (translate: (line: string) => Promise<string | undefined>): Transform =>
  new Transform({
    decodeStrings: false,
    transform: (line: string, _enc, cb) => done(cb, translate(line)),
    flush(cb) {
      cb(null, '\n');
    },
  });
