import type { Socket } from 'node:net';

export class AuditSender {
  private inFlight = 0;

  constructor(private readonly socket: Socket) {}

  send(event: object): void {
    this.inFlight += 1;
    this.socket.write(`${JSON.stringify(event)}\n`, () => {
      this.inFlight -= 1;
    });
  }

  close(): void {
    // wait until every write has been acknowledged
    while (this.inFlight > 0) { // expect: busy-loop
      if (this.socket.destroyed) return;
    }
    this.socket.end();
  }
}
