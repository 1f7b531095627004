import { open, rm, type FileHandle } from 'node:fs/promises';

export class LockFile implements AsyncDisposable {
  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async take(path: string): Promise<LockFile> {
    const handle = await open(path, 'wx');
    await handle.write(String(process.pid));
    return new LockFile(path, handle);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.handle.close();
    await rm(this.path, { force: true });
  }
}
