import { createServer } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';

interface Bitmap {
  width: number;
  height: number;
  pixels: Buffer;
}

function decode(raw: Buffer): Bitmap {
  return { width: raw.readUInt32LE(0), height: raw.readUInt32LE(4), pixels: raw.subarray(8) };
}

async function toGray(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const image = decode(await buffer(input));
  const gray = Buffer.alloc(image.width * image.height);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const at = (y * image.width + x) * 3;
      const [r = 0, g = 0, b = 0] = image.pixels.subarray(at, at + 3);
      gray[y * image.width + x] = 0.299 * r + 0.587 * g + 0.114 * b;
    }
    if (y % 64 === 0) await nextTurn();
  }
  return gray;
}

export const server = createServer((req, res) => {
  toGray(req).then(
    (gray) => res.end(gray),
    () => res.writeHead(422).end(),
  );
});
