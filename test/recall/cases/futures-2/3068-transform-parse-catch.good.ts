import { Transform, type TransformCallback } from 'node:stream';

export interface Reading {
  sensor: string;
  value: number;
}

function decode(line: string): Reading {
  const [sensor, value] = line.split('=', 2);
  if (sensor === undefined || value === undefined) throw new SyntaxError(`not a reading: ${line}`);
  return { sensor, value: Number(value) };
}

export class ReadingParser extends Transform {
  private bad = 0;

  constructor() {
    super({ readableObjectMode: true });
  }

  override _transform(line: Buffer, _enc: BufferEncoding, callback: TransformCallback): void {
    let reading: Reading;
    try {
      reading = decode(line.toString('utf8'));
    } catch (err) {
      this.bad += 1;
      this.emit('bad-line', err, this.bad);
      callback();
      return;
    }
    callback(null, reading);
  }
}
