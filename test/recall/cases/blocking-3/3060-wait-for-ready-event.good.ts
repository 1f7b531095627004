import { connect, type Socket } from 'node:net';

export class Link {
  private readonly socket: Socket;
  private readonly waiting: string[] = [];
  private up = false;

  constructor(port: number) {
    this.socket = connect(port);
    this.socket.once('connect', () => {
      this.up = true;
      let line: string | undefined;
      while ((line = this.waiting.shift()) !== undefined) this.socket.write(`${line}\n`);
    });
  }

  send(line: string): void {
    if (this.up) this.socket.write(`${line}\n`);
    else this.waiting.push(line);
  }
}
