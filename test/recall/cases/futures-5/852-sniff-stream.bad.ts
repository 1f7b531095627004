import type { Readable } from 'node:stream';

const signatures: readonly [string, readonly number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
];

function match(head: Uint8Array): string | undefined {
  return signatures.find(([, bytes]) => bytes.every((b, i) => head[i] === b))?.[0];
}

function collect(stream: Readable): Promise<Buffer> {
  return new Promise((resolve) => { // expect: never-settles
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
    stream.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}

export async function sniff(stream: Readable): Promise<{ mime: string | undefined; body: Buffer }> {
  const body = await collect(stream);
  return { mime: match(body), body };
}
