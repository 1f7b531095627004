import { Piscina } from 'piscina';

export interface Tile {
  x: number;
  y: number;
  zoom: number;
}

export async function renderAll(script: URL, tiles: Iterable<Tile>): Promise<number> {
  const pool = new Piscina({ filename: script.href, maxThreads: 4 });
  let queued = 0;
  const started: Promise<unknown>[] = [];
  try {
    for (const tile of tiles) {
      if (tile.zoom > 18) continue;
      started.push(pool.run(tile));
      queued += 1;
    }
    await Promise.all(started);
    return queued;
  } finally {
    await pool.destroy();
  }
}
