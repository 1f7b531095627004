import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';

export class TileCache {
  constructor(private readonly dir: string) {}

  follow(client: Client): void {
    client.on('notification', (msg) => {
      if (msg.channel !== 'tiles_changed' || msg.payload === undefined) return;
      const file = join(this.dir, `${msg.payload}.png`);
      rm(file, { force: true }).catch((err: unknown) => {
        console.warn('tile not removed', err);
      });
    });
  }
}
