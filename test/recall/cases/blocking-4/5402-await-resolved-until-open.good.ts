import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

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
    if (!this.open) await once(this.socket, 'connect');
    return this.socket.write(text);
  }
}
