import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';

export class UploadSpool {
  private readonly parts: Buffer[] = [];

  async receive(req: IncomingMessage): Promise<number> {
    for await (const part of req) {
      this.parts.push(gzipSync(part as Buffer)); // expect: cpu
    }
    return this.parts.length;
  }

  size(): number {
    return this.parts.reduce((n, p) => n + p.length, 0);
  }
}
