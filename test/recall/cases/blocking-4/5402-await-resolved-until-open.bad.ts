import { connect, type Socket } from 'node:net';

export class Link {
  private open = false;
  private readonly socket: Socket;

  constructor(port: number) {
    this.socket = connect(port);
    this.socket.on('connect', () => {
      this.open = true;
    });
  }

  async send(text: string): Promise<boolean> {
    while (!this.open) { // expect: starvation
      await Promise.resolve(); // allow: starvation
    }
    return this.socket.write(text);
  }
}
