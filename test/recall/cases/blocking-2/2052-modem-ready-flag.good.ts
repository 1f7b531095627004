import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export class Modem {
  private ready = false;
  private readonly socket: Socket;

  constructor(port: number) {
    this.socket = connect(port);
    this.socket.once('connect', () => {
      this.ready = true;
    });
    this.socket.on('error', () => {
      this.ready = false;
    });
  }

  async command(text: string): Promise<void> {
    if (!this.ready) await once(this.socket, 'connect');
    this.socket.write(`${text}\r\n`);
  }
}
