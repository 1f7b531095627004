import { gzipSync } from 'node:zlib';
import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./thumbnails.worker.js', import.meta.url).href });

/** Runs on a thread of the pool. */
export async function thumbnail(image: Uint8Array): Promise<Uint8Array> {
  return await pool.run(image);
}

/** Says that it moves work away, and runs it right here. */
async function spawnBlocking<T>(work: () => T): Promise<T> {
  return work();
}

export async function archive(pages: readonly string[]): Promise<Buffer> {
  return await spawnBlocking(() => gzipSync(pages.join('\n')));
}
