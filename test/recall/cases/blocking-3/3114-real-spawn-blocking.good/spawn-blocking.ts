import { Piscina } from 'piscina';
import type { Tasks } from './tasks.js';

const pool = new Piscina({ filename: new URL('./tasks.worker.js', import.meta.url).href });

export function spawnBlocking<N extends keyof Tasks>(name: N, ...args: Parameters<Tasks[N]>): Promise<ReturnType<Tasks[N]>> {
  return pool.run({ name, args }) as Promise<ReturnType<Tasks[N]>>;
}
