import { Piscina } from 'piscina';

const pool = new Piscina<string, Uint8Array>({ filename: new URL('./gzip.worker.js', import.meta.url).href });

export function packBlocking(text: string): Promise<Uint8Array> {
  return pool.run(text);
}
