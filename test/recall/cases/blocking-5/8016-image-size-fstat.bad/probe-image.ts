import fs from 'node:fs';

export interface Dimensions {
  width: number;
  height: number;
}

type Callback = (error: Error | null, size?: Dimensions) => void;

const HEADER = 24;

function decode(header: Buffer): Dimensions {
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

export function probeImage(path: string, callback: Callback): void {
  fs.open(path, 'r', (openError, fd) => {
    if (openError) {
      callback(openError);
      return;
    }
    const { size } = fs.fstatSync(fd); // allow: blocking
    const header = Buffer.alloc(Math.min(size, HEADER));
    fs.readSync(fd, header, 0, header.length, 0); // expect: blocking
    fs.close(fd, () => {
      if (header.length < HEADER) callback(new TypeError('not an image'));
      else callback(null, decode(header));
    });
  });
}
