import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';

type Algorithm = 'sha256' | 'sha512';

function finish(hash: Hash, length: number): string {
  return `${hash.digest('hex')}:${length}`;
}

export class Fingerprints {
  private readonly known = new Map<string, string>();

  constructor(private readonly algorithm: Algorithm) {}

  private digest(path: string): Promise<string> {
    const hash = createHash(this.algorithm);
    let length = 0;
    return new Promise((resolve, reject) => {
      const input = createReadStream(path);
      input.on('data', (chunk) => {
        length += chunk.length;
        hash.update(chunk);
      });
      input.on('error', reject);
      input.on('end', () => resolve(finish(hash, length)));
    });
  }

  async of(path: string): Promise<string> {
    const cached = this.known.get(path);
    if (cached !== undefined) return cached;
    const fresh = await this.digest(path);
    this.known.set(path, fresh);
    return fresh;
  }
}
