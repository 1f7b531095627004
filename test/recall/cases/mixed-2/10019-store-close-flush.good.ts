import { rename, writeFile } from 'node:fs/promises';

export class FileStore<T extends object> {
  private dirty = false;
  private saving = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: string,
    private state: T,
  ) {}

  update(patch: Partial<T>): void {
    this.state = { ...this.state, ...patch };
    this.dirty = true;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush().catch(console.error);
    }, 750);
  }

  async flush(): Promise<void> {
    if (this.saving || !this.dirty) return;
    this.saving = true;
    this.dirty = false;
    try {
      await writeFile(`${this.file}.tmp`, JSON.stringify(this.state));
      await rename(`${this.file}.tmp`, this.file);
    } finally {
      this.saving = false;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    if (this.dirty) await this.flush();
  }
}

export function onTerminate(stores: Iterable<FileStore<object>>): void {
  process.once('SIGTERM', () => {
    Promise.allSettled(Array.from(stores, (store) => store.close())).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
