import { Piscina } from 'piscina';

export interface Tile {
  x: number;
  y: number;
  zoom: number;
}

export async function renderAll(script: URL, tiles: Iterable<Tile>): Promise<number> {
  const pool = new Piscina({ filename: script.href, maxThreads: 4 });
  let queued = 0;
  try {
    for (const tile of tiles) {
      if (tile.zoom > 18) continue;
      pool.run(tile); // expect: floating
      queued += 1;
    }
    return queued;
  } finally {
    await pool.destroy();
  }
}
