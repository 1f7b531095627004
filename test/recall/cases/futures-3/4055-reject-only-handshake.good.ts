import type { Socket } from 'node:net';

export class Peer {
  #greeted = false;

  constructor(private readonly socket: Socket) {
    socket.once('data', () => {
      this.#greeted = true;
    });
  }

  async handshake(hello: string): Promise<boolean> {
    const { promise: failed, resolve, reject } = Promise.withResolvers<void>();
    this.socket.once('error', reject);
    this.socket.write(`${hello}\n`, () => resolve());
    await failed;
    this.socket.off('error', reject);
    return this.#greeted;
  }
}
