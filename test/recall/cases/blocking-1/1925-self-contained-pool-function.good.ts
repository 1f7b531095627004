import { Piscina } from 'piscina';
import workerpool from 'workerpool';

interface Image_ {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const functions = workerpool.pool({ workerType: 'thread' });
const tasks = new Piscina<Image_, Uint8Array>({ filename: new URL('./blur.js', import.meta.url).href });

function fibonacci(n: number): number {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

export async function sequence(upTo: number): Promise<number[]> {
  const values: unknown = await functions.exec(fibonacci, [Math.min(upTo, 40)]);
  return [Number(values)];
}

export async function histogram(bytes: Uint8Array): Promise<number[]> {
  return functions.exec((data: Uint8Array) => {
    const bins = new Array<number>(256).fill(0);
    for (const byte of data) bins[byte] = (bins[byte] ?? 0) + 1;
    return bins.map((n) => Math.round((n / data.length) * 1000));
  }, [bytes]);
}

export function blur(image: Image_): Promise<Uint8Array> {
  return tasks.run(image, { transferList: [image.pixels.buffer as ArrayBuffer] });
}
