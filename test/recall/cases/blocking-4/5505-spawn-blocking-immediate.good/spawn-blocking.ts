import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./kdf.worker.js', import.meta.url).href });

export function spawnBlocking<T>(task: string, args: unknown[]): Promise<T> {
  return pool.run(args, { name: task }) as Promise<T>;
}
