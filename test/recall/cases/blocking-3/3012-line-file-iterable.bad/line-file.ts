import { closeSync, openSync, readSync } from 'node:fs';

export class LineFile implements Iterable<string> {
  constructor(private readonly path: string) {}

  *[Symbol.iterator](): Iterator<string> {
    const fd = openSync(this.path, 'r'); // allow: blocking
    const chunk = Buffer.alloc(4096);
    let rest = '';
    try {
      for (let n = readSync(fd, chunk); n > 0; n = readSync(fd, chunk)) { // allow: blocking
        const lines = (rest + chunk.toString('utf8', 0, n)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
      }
      if (rest !== '') yield rest;
    } finally {
      closeSync(fd); // allow: blocking
    }
  }
}
