import type { MessagePort } from 'node:worker_threads';

export interface ThumbnailJob {
  pixels: Float64Array;
  width: number;
  scale: number;
  progress: MessagePort;
}

export default function shrink({ pixels, width, scale, progress }: ThumbnailJob): Float64Array {
  const rows = Math.floor(pixels.length / width);
  const out = new Float64Array(Math.ceil(rows / scale) * Math.ceil(width / scale));
  let at = 0;
  for (let y = 0; y < rows; y += scale) {
    for (let x = 0; x < width; x += scale) out[at++] = pixels[y * width + x] ?? 0;
    progress.postMessage(y / rows);
  }
  progress.close();
  return out;
}
