import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';

export class TlsReloader {
  constructor(
    private readonly server: Server,
    private readonly dir: string,
  ) {}

  async reload(): Promise<boolean> {
    try {
      const [cert, key] = await Promise.all([
        readFile(`${this.dir}/fullchain.pem`),
        readFile(`${this.dir}/privkey.pem`),
      ]);
      this.server.setSecureContext({ cert, key });
      return true;
    } catch (error) {
      console.error('kept the old certificate', error);
      return false;
    }
  }
}
