import { PassThrough, Transform, type TransformCallback } from 'node:stream';

type Detect = (stream: PassThrough) => Promise<string | undefined>;

export class TypeStream extends Transform {
  private inner: PassThrough | null = new PassThrough();

  constructor(detect: Detect) {
    super();
    detect(this.inner as PassThrough)
      .then((mime) => {
        this.inner = null;
        this.emit('file-type', mime);
      })
      .catch((err: unknown) => {
        this.destroy(err as Error);
      });
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.inner?.write(chunk);
    callback(null, chunk);
  }

  override _flush(callback: TransformCallback): void { // expect: never-settles
    if (this.inner !== null) {
      this.inner.end(() => {
        callback();
      });
    }
  }
}
