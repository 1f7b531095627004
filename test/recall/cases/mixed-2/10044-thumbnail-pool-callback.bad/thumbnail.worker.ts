export interface ThumbnailJob {
  pixels: Float64Array;
  width: number;
  scale: number;
  onProgress?: (fraction: number) => void;
}

export default function shrink({ pixels, width, scale, onProgress }: ThumbnailJob): Float64Array {
  const rows = Math.floor(pixels.length / width);
  const out = new Float64Array(Math.ceil(rows / scale) * Math.ceil(width / scale));
  let at = 0;
  for (let y = 0; y < rows; y += scale) {
    for (let x = 0; x < width; x += scale) out[at++] = pixels[y * width + x] ?? 0;
    onProgress?.(y / rows);
  }
  return out;
}
