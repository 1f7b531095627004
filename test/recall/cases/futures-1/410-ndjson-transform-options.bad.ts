import { Transform, type TransformCallback } from 'node:stream';

export function parseLines(onBad: (line: string, err: unknown) => void): Transform {
  let rest = '';
  return new Transform({
    readableObjectMode: true,
    transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback) { // expect: never-settles
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      let line = '';
      try {
        for (line of lines) this.push(JSON.parse(line));
        callback();
      } catch (err) {
        onBad(line, err);
      }
    },
    flush(callback: TransformCallback) { // expect: never-settles
      if (rest.trim() === '') callback();
      else this.push(JSON.parse(rest));
    },
  });
}
