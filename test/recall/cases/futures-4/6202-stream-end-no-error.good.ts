import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';

export interface Digest {
  hex: string;
  bytes: number;
}

const collect = (path: string): Promise<Digest> =>
  new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    let bytes = 0;
    const stream = createReadStream(path);
    stream.on('data', (chunk) => {
      bytes += chunk.length;
      hash.update(chunk);
    });
    stream.on('error', reject);
    stream.on('end', () => {
      resolve({ hex: hash.digest('hex'), bytes });
    });
  });

export async function verify(path: string, expected: string): Promise<boolean> {
  const { hex } = await collect(path);
  return hex === expected;
}
