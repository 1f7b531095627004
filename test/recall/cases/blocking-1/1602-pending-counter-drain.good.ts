import type { Socket } from 'node:net';

export class AuditSender {
  private inFlight = 0;
  private onIdle: (() => void) | undefined;

  constructor(private readonly socket: Socket) {}

  send(event: object): void {
    this.inFlight += 1;
    this.socket.write(`${JSON.stringify(event)}\n`, () => {
      this.inFlight -= 1;
      if (this.inFlight === 0) this.onIdle?.();
    });
  }

  close(): void {
    if (this.inFlight === 0 || this.socket.destroyed) {
      this.socket.end();
      return;
    }
    this.onIdle = () => {
      this.socket.end();
    };
  }
}
