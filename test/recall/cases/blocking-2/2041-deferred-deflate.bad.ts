import { deflateSync } from 'node:zlib';

export interface Page {
  rows: number;
  raw: Buffer;
}

export function packPage(page: Page): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(deflateSync(page.raw)); // expect: cpu
      } catch (err) {
        reject(err as Error);
      }
    });
  });
}
