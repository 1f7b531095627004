import { Transform, type TransformCallback } from 'node:stream';

export function parseLines(onBad: (line: string, err: unknown) => void): Transform {
  let rest = '';
  return new Transform({
    readableObjectMode: true,
    transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback) {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      let line = '';
      try {
        for (line of lines) this.push(JSON.parse(line));
      } catch (err) {
        onBad(line, err);
      }
      callback();
    },
    flush(callback: TransformCallback) {
      if (rest.trim() !== '') this.push(JSON.parse(rest));
      callback();
    },
  });
}
