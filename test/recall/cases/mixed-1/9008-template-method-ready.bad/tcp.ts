import { connect, type Socket } from 'node:net';
import { Transport } from './transport.js';

export class TcpTransport extends Transport {
  private readonly socket: Socket;
  private open = false;

  constructor(port: number, host = 'localhost') {
    super();
    this.socket = connect(port, host)
      .on('connect', () => {
        this.open = true;
      })
      .on('close', () => {
        this.open = false;
      });
  }

  protected override isReady(): boolean {
    return this.open;
  }

  protected override write(frame: string): void {
    this.socket.write(`${frame}\n`);
  }
}
