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
    fs.read(fd, Buffer.alloc(HEADER), 0, HEADER, 0, (readError, bytesRead, header) => {
      fs.close(fd, () => {
        if (readError) callback(readError);
        else if (bytesRead < HEADER) callback(new TypeError('not an image'));
        else callback(null, decode(header));
      });
    });
  });
}
