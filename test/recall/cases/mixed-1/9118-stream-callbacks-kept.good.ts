import { Duplex, Transform, type TransformCallback } from 'node:stream';

type Done = (err?: Error | null) => void;

export class CreditWriter extends Duplex {
  private credits = 0;
  private parked: (() => void) | undefined;

  grant(credits: number): void {
    this.credits += credits;
    const go = this.parked;
    this.parked = undefined;
    go?.();
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    const forward = (): void => {
      this.credits -= 1;
      this.push(chunk);
      done();
    };
    if (this.credits > 0) forward();
    else this.parked = forward;
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }
}

const actions: Record<string, (line: string, done: TransformCallback) => void> = {
  '#': (_line, done) => done(),
  '>': (line, done) => done(null, line.slice(1)),
};

export class Directives extends Transform {
  override _transform(line: string, encoding: BufferEncoding, done: TransformCallback): void {
    const action = actions[line.charAt(0)];
    if (action === undefined) this.passThrough(line, encoding, done);
    else action(line, done);
  }

  protected passThrough(line: string, _encoding: BufferEncoding, done: TransformCallback): void {
    setImmediate(done, null, line);
  }
}

export class CountedDirectives extends Directives {
  seen = 0;

  override _transform(line: string, encoding: BufferEncoding, done: TransformCallback): void {
    this.seen += 1;
    super._transform(line, encoding, done);
  }
}
