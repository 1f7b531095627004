import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';

class UrlCounter extends Transform {
  urls = 0;

  override _transform(chunk: Buffer, _enc: BufferEncoding, done: (err?: Error | null, data?: Buffer) => void): void {
    this.urls += chunk.toString('latin1').split('<url>').length - 1;
    done(null, chunk);
  }
}

function drain(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => { // expect: never-settles
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
    stream.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}

export async function loadSitemap(file: string): Promise<{ xml: Buffer; urls: number }> {
  const counter = createReadStream(file).pipe(new UrlCounter());
  const xml = await drain(counter);
  return { xml, urls: counter.urls };
}
