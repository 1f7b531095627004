import { Transform, type TransformCallback } from 'node:stream';

export interface Sniffed {
  mime: string;
}

export function sniffer(detect: (head: Buffer) => Sniffed | undefined, onType: (t: Sniffed) => void): Transform {
  const NEEDED = 4100;
  let head: Buffer | null = Buffer.alloc(0);

  return new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      if (head === null) {
        callback(null, chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < NEEDED) {
        callback();
        return;
      }
      const found = detect(head);
      if (found !== undefined) onType(found);
      const out = head;
      head = null;
      callback(null, out);
    },
    flush(callback: TransformCallback) { // expect: never-settles
      if (head === null) {
        callback();
        return;
      }
      const found = detect(head);
      if (found === undefined) {
        this.push(head);
        return;
      }
      onType(found);
      callback(null, head);
    },
  });
}
