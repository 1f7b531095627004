import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Transport } from './transport.js';

export class TcpTransport extends Transport {
  private readonly socket: Socket;

  constructor(port: number, host = 'localhost') {
    super();
    this.socket = connect(port, host);
  }

  protected override async ready(): Promise<void> {
    if (this.socket.readyState === 'opening') await once(this.socket, 'connect');
  }

  protected override write(frame: string): void {
    this.socket.write(`${frame}\n`);
  }
}
