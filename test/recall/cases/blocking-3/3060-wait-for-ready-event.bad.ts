import { connect, type Socket } from 'node:net';

export class Link {
  private readonly socket: Socket;
  private up = false;

  constructor(port: number) {
    this.socket = connect(port);
    this.socket.once('connect', () => {
      this.up = true;
    });
  }

  send(line: string): void {
    while (!this.up) { // expect: busy-loop
      // not yet
    }
    this.socket.write(`${line}\n`);
  }
}
