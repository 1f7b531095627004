import { Piscina } from 'piscina';

const pool = new Piscina<string, Uint8Array>({ filename: new URL('./pack.worker.js', import.meta.url).href });

export function spawnBlocking(csv: string): Promise<Uint8Array> {
  return pool.run(csv);
}
