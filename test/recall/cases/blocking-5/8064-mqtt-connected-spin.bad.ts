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

  publish(topic: string, payload: string): boolean {
    if (this.state === 'idle') this.dial();
    let polls = 0;
    while (this.state === 'connecting') { // expect: busy-loop
      polls += 1;
    }
    if (this.state !== 'open') return false;
    return this.socket?.write(`${topic} ${payload} ${String(polls)}\n`) ?? false;
  }
}
