import { connect, type Socket } from 'node:net';

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
    while (!this.ready) { // expect: busy-loop
      // not connected yet
    }
    this.socket.write(`${text}\r\n`);
  }
}
