import { Transform } from 'node:stream';

export function splitter(separator: string): Transform {
  let tail = '';
  return new Transform({
    readableObjectMode: true,
    transform(chunk: Buffer, _enc, done) {
      const parts = (tail + chunk.toString('utf8')).split(separator);
      tail = parts.pop() ?? '';
      for (const part of parts) this.push(part);
      done();
    },
    flush(done) { // expect: never-settles
      if (tail.length > 0) {
        this.push(tail);
        done();
      }
    },
  });
}
