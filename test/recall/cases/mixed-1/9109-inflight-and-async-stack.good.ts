import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Spool implements AsyncDisposable {
  private readonly files = new Map<string, Promise<FileHandle>>();

  private constructor(
    private readonly directory: string,
    private readonly cleanup: AsyncDisposableStack,
  ) {}

  static async create(): Promise<Spool> {
    await using stack = new AsyncDisposableStack();
    const directory = await mkdtemp(join(tmpdir(), 'spool-'));
    stack.defer(() => rm(directory, { recursive: true, force: true }));
    return new Spool(directory, stack.move());
  }

  private handle(name: string): Promise<FileHandle> {
    let file = this.files.get(name);
    if (file === undefined) {
      file = open(join(this.directory, name), 'a');
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
      this.cleanup.defer(async () => {
        const opened = await file;
        await opened?.close();
      });
    }
    return file;
  }

  async append(name: string, line: string): Promise<void> {
    const file = await this.handle(name);
    await file.appendFile(`${line}\n`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cleanup.disposeAsync();
  }
}
