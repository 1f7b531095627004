import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export class UploadSpool {
  private readonly parts: Buffer[] = [];

  async receive(req: IncomingMessage): Promise<number> {
    await pipeline(req, createGzip(), async (packed: AsyncIterable<Buffer>) => {
      for await (const part of packed) this.parts.push(part);
    });
    return this.parts.length;
  }

  size(): number {
    return this.parts.reduce((n, p) => n + p.length, 0);
  }
}
