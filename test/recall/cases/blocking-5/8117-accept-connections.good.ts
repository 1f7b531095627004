import { once } from 'node:events';
import type { Server, Socket } from 'node:net';

export class Listener {
  private readonly pending: Socket[] = [];

  constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.pending.push(socket);
    });
  }

  async accept(): Promise<Socket> {
    for (;;) {
      const socket = this.pending.shift();
      if (socket !== undefined) return socket;
      await once(this.server, 'connection');
    }
  }
}

export async function serve(listener: Listener, handle: (socket: Socket) => void): Promise<never> {
  for (;;) {
    handle(await listener.accept());
  }
}
