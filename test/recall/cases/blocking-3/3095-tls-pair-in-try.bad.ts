import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';

export class TlsReloader {
  constructor(
    private readonly server: Server,
    private readonly dir: string,
  ) {}

  async reload(): Promise<boolean> {
    try {
      const cert = await readFile(`${this.dir}/fullchain.pem`); // allow: sequential
      const key = await readFile(`${this.dir}/privkey.pem`); // expect: sequential
      this.server.setSecureContext({ cert, key });
      return true;
    } catch (error) {
      console.error('kept the old certificate', error);
      return false;
    }
  }
}
