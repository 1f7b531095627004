import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./hash.worker.js', import.meta.url).href, maxThreads: 4 });

/** Runs a named export of hash.worker on the pool. */
export async function spawnBlocking<T>(name: 'derive' | 'pack', input: unknown, signal?: AbortSignal): Promise<T> {
  return (await pool.run(input, { name, ...(signal === undefined ? {} : { signal }) })) as T;
}
