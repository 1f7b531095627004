import { WebSocketServer } from 'ws';
import { open, type FileHandle } from 'node:fs/promises';
import { findLatest } from './latest.js';

export class SensorStream {
  private readonly server: WebSocketServer;
  private timer: NodeJS.Timeout | undefined;
  private current: { path: string; handle: FileHandle } | undefined;
  private offset = 0;

  constructor(
    private readonly dir: string,
    port: number,
  ) {
    this.server = new WebSocketServer({ port });
  }

  start(): void {
    this.timer = setInterval(() => {
      if (this.server.clients.size === 0) return;
      const path = findLatest(this.dir, '.raw'); // expect: blocking
      if (path !== null) this.pump(path).catch((err: unknown) => this.server.emit('error', err));
    }, 10);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async pump(path: string): Promise<void> {
    if (this.current?.path !== path) {
      this.current = { path, handle: await open(path, 'r') };
      this.offset = 0;
    }
    const { bytesRead, buffer } = await this.current.handle.read({ position: this.offset, length: 4096 });
    this.offset += bytesRead;
    for (const client of this.server.clients) client.send(buffer.subarray(0, bytesRead));
  }
}
