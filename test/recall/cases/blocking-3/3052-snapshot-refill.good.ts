import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { createGzip } from 'node:zlib';

export class Board extends EventEmitter<{ changed: [] }> {
  readonly rows: string[] = [];

  add(row: string): void {
    this.rows.push(row);
    this.emit('changed');
  }

  serve() {
    return createServer((_req, res) => {
      res.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(res);
      gzip.end(this.rows.join('\n'));
    });
  }
}
