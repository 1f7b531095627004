import { createDiffieHellman, generatePrimeSync } from 'node:crypto';

const PRIME = Buffer.from(generatePrimeSync(2048, { safe: true }));
import { createServer, type Socket } from 'node:net';

class Handshake {
  constructor(private readonly socket: Socket) {}

  begin(): void {
    const dh = createDiffieHellman(PRIME);
    this.socket.write(dh.generateKeys());
    this.socket.once('data', (theirs) => {
      const secret = dh.computeSecret(theirs);
      this.socket.emit('secret', secret);
    });
  }
}

export const server = createServer((socket) => {
  const handshake = new Handshake(socket);
  handshake.begin();
});
