import { close, open, write } from 'node:fs';
import { Writable } from 'node:stream';

export function fileOrMemory(path: string | undefined, memory: Buffer[]): Writable {
  let fd = -1;
  return new Writable({
    construct(callback) { // expect: never-settles
      if (path !== undefined) {
        open(path, 'w', (err, opened) => {
          fd = opened;
          callback(err);
        });
      }
    },
    write(chunk: Buffer, _enc, callback) {
      if (fd < 0) {
        memory.push(chunk);
        callback();
      } else {
        write(fd, chunk, (err) => callback(err));
      }
    },
    destroy(err, callback) {
      if (fd < 0) callback(err);
      else close(fd, (closing) => callback(closing ?? err));
    },
  });
}
