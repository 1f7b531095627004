import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* pages(get: (n: number) => Promise<string[]>): AsyncGenerator<string> {
  for (let n = 0; ; n += 1) {
    const page = await get(n);
    if (page.length === 0) return;
    yield* page;
  }
}

export async function* numbered(get: (n: number) => Promise<string[]>): AsyncGenerator<string> {
  let i = 0;
  for await (const line of pages(get)) yield `${(i += 1)} ${line}\n`;
}

export async function dump(get: (n: number) => Promise<string[]>, out: NodeJS.WritableStream): Promise<void> {
  const lines = numbered(get);
  await pipeline(Readable.from(lines), out);
}
