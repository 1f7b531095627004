import { rm, writeFile } from 'node:fs/promises';

export class LockFile {
  private constructor(readonly path: string) {}

  static async take(resource: string): Promise<LockFile> {
    const path = `${resource}.lock`;
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return new LockFile(path);
  }

  async release(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
