import { rm } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';

export class LockFile {
  readonly path: string;

  constructor(resource: string) {
    this.path = `${resource}.lock`;
    writeFileSync(this.path, String(process.pid), { flag: 'wx' }); // allow: blocking
  }

  async release(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
