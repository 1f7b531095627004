import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { EventEmitter } from 'node:events';

interface Route {
  prefix: string;
  target: string;
}

export class RouteTable extends EventEmitter {
  private routes: Route[] = [];
  private watcher: FSWatcher | undefined;

  constructor(private readonly file: string) {
    super();
  }

  watch(): void {
    this.watcher = watch(this.file);
    this.watcher.on('change', () => {
      this.reload(); // expect: blocking
    });
  }

  private reload(): void {
    const text = readFileSync(this.file, 'utf8'); // allow: blocking
    this.routes = text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([prefix = '/', target = '']) => ({ prefix, target }));
    this.emit('reloaded', this.routes.length);
  }

  resolve(path: string): Route | undefined {
    return this.routes.find((route) => path.startsWith(route.prefix));
  }

  close(): void {
    this.watcher?.close();
  }
}
