import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type State = 'idle' | 'connecting' | 'open' | 'failed';

export class Link {
  private state: State = 'idle';
  private socket: Socket | undefined;

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  private dial(): void {
    this.state = 'connecting';
    this.socket = connect(this.port, this.host);
    this.socket.once('connect', () => {
      this.state = 'open';
    });
    this.socket.once('error', () => {
      this.state = 'failed';
    });
  }

  async publish(topic: string, payload: string): Promise<boolean> {
    if (this.state === 'idle') this.dial();
    if (this.state === 'connecting' && this.socket !== undefined) await once(this.socket, 'connect');
    return this.socket?.write(`${topic} ${payload}\n`) ?? false;
  }
}
