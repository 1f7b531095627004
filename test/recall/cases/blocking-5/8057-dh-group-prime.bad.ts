import { createDiffieHellman, generatePrimeSync } from 'node:crypto';
import { createServer, type Socket } from 'node:net';

class Handshake {
  private readonly prime: Buffer;

  constructor(private readonly socket: Socket) {
    this.prime = Buffer.from(generatePrimeSync(2048, { safe: true })); // allow: cpu
  }

  begin(): void {
    const dh = createDiffieHellman(this.prime);
    this.socket.write(dh.generateKeys());
    this.socket.once('data', (theirs) => {
      const secret = dh.computeSecret(theirs);
      this.socket.emit('secret', secret);
    });
  }
}

export const server = createServer((socket) => {
  const handshake = new Handshake(socket); // expect: cpu
  handshake.begin();
});
