import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./checksum.worker.js', import.meta.url).href });

/** Runs a file of the worker pool with the given argument. */
export function spawnBlocking<A, R>(arg: A): Promise<R> {
  return pool.run(arg) as Promise<R>;
}
