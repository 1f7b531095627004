import { readdirSync } from 'node:fs';
import { Server, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export class RoomServer extends Server {
  constructor(private readonly dir: string) {
    super();
    this.on('upgrade', this.#onUpgrade);
  }

  readonly #onUpgrade = (req: IncomingMessage, socket: Duplex): void => {
    const rooms = readdirSync(this.dir); // expect: blocking
    const wanted = (req.url ?? '/').slice(1);
    if (rooms.includes(wanted)) socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
    else socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  };
}
