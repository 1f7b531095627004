import { readdirSync } from 'node:fs';
import { Server, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const ROOMS: ReadonlySet<string> = new Set(readdirSync('/srv/rooms'));

export class RoomServer extends Server {
  constructor(private readonly rooms = ROOMS) {
    super();
    this.on('upgrade', this.#onUpgrade);
  }

  readonly #onUpgrade = (req: IncomingMessage, socket: Duplex): void => {
    const wanted = (req.url ?? '/').slice(1);
    if (this.rooms.has(wanted)) socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
    else socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  };
}
