import { deflate } from 'node:zlib';

export interface Page {
  rows: number;
  raw: Buffer;
}

export function packPage(page: Page): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    deflate(page.raw, (err, packed) => {
      if (err === null) resolve(packed);
      else reject(err);
    });
  });
}
