import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const gunzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip);

const MAX_FRAME = 16 * 1024 * 1024;

export interface Frame {
  end: boolean;
  payload: Buffer;
}

class ByteQueue {
  private buffer = Buffer.alloc(0);

  push(chunk: Uint8Array): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
  }

  take(length: number): Buffer | null {
    if (this.buffer.length < length) return null;
    const head = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return head;
  }
}

export async function* frames(body: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const queue = new ByteQueue();
  let header: Buffer | null = null;
  for await (const chunk of body) {
    queue.push(chunk);
    while ((header ??= queue.take(5)) !== null) {
      const raw = queue.take(header.readUInt32BE(1));
      if (raw === null) break;
      const flags = header[0] ?? 0;
      header = null;
      const payload = (flags & 1) === 0 ? raw : await gunzip(raw, { maxOutputLength: MAX_FRAME });
      yield { end: (flags & 2) !== 0, payload };
    }
  }
}
