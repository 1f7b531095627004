import { Transform, type TransformCallback, Writable } from 'node:stream';

export class Lines extends Transform {
  private rest = '';

  override _transform(chunk: Buffer, _enc: BufferEncoding, done: TransformCallback): void {
    const parts = (this.rest + chunk.toString('utf8')).split('\n');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.push(part);
    if (parts.length === 0) return done();
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.rest === '') done();
    else done(null, this.rest);
  }
}

export const toSink = (send: (text: string) => Promise<void>): Writable => {
  const settle = (work: Promise<void>, done: (err?: Error | null) => void): void => {
    work.then(() => done(), done);
  };
  return new Writable({
    write(chunk: Buffer, _enc, done) {
      settle(send(chunk.toString('utf8')), done);
    },
  });
};
