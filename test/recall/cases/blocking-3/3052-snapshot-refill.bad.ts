import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

export class Board extends EventEmitter<{ changed: [] }> {
  readonly rows: string[] = [];
  private packed: Buffer | null = null;

  constructor() {
    super();
    this.on('changed', () => {
      this.packed = null;
    });
  }

  add(row: string): void {
    this.rows.push(row);
    this.emit('changed');
  }

  serve() {
    return createServer((_req, res) => {
      if (this.packed === null) {
        this.packed = gzipSync(this.rows.join('\n')); // expect: cpu
      }
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(this.packed);
    });
  }
}
