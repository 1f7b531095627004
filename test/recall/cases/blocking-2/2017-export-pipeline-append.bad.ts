import { appendFileSync, createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export async function archive(source: string, target: string): Promise<number> {
  let bytes = 0;
  await pipeline(createReadStream(source), async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      appendFileSync(target, chunk); // expect: blocking
      yield chunk.length;
    }
  }, async (lengths: AsyncIterable<number>) => {
    let seen = 0;
    for await (const n of lengths) seen += n;
    if (seen !== bytes) throw new Error('short archive');
  });
  return bytes;
}
