import { watch, type FSWatcher } from 'chokidar';
import { FileReplacer } from './replace-file.js';

export class ShimManager {
  private readonly replacer = new FileReplacer();
  private watcher: FSWatcher | undefined;

  constructor(private readonly dir: string) {}

  start(): void {
    this.watcher = watch(`${this.dir}/pending`, { ignoreInitial: true });
    this.watcher.on('add', (path: string) => {
      if (!path.endsWith('.shim.tmp')) return;
      this.replacer.replace(path, path.slice(0, -'.tmp'.length)); // expect: blocking
    });
  }

  async stop(): Promise<void> {
    await this.watcher?.close();
  }
}
