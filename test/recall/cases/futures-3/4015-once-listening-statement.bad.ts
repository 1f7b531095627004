import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

export class EchoServer {
  readonly #server: Server = createServer((socket: Socket) => {
    socket.pipe(socket);
  });

  async start(port = 0): Promise<number> {
    this.#server.listen(port);
    once(this.#server, 'listening'); // expect: floating
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  }
}
