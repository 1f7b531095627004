import { existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

export class TileCache {
  constructor(private readonly dir: string) {}

  follow(client: Client): void {
    client.on('notification', (msg) => {
      if (msg.channel !== 'tiles_changed' || msg.payload === undefined) return;
      const file = join(this.dir, `${msg.payload}.png`);
      if (existsSync(file)) { // expect: blocking
        unlinkSync(file); // expect: blocking
      }
    });
  }
}
