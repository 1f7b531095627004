import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

type Phase = 'dialing' | 'open' | 'closed';

abstract class Link {
  protected phase: Phase = 'dialing';

  async isOpen(): Promise<boolean> {
    if (this.phase === 'closed') throw new Error('link closed');
    return this.phase === 'open';
  }
}

export class PrinterLink extends Link {
  private readonly socket: Socket;
  private waits = 0;

  constructor(host: string) {
    super();
    this.socket = connect(9100, host);
    this.socket.once('connect', () => {
      this.phase = 'open';
    });
    this.socket.once('close', () => {
      this.phase = 'closed';
    });
  }

  async print(label: Buffer): Promise<number> {
    while (!(await this.isOpen())) {
      this.waits += 1;
      await delay(20);
    }
    this.socket.write(label);
    return this.waits;
  }
}
