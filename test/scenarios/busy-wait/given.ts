import { createServer, type Server } from 'node:http';
import { drain, retry, until, untilLater } from './until.js';

export class Front {
  readonly #server: Server = createServer();
  readonly #open = new Set<string>();
  readonly #waiting: string[] = [];
  isUp = false;

  constructor() {
    this.#server.on('listening', () => {
      this.isUp = true;
      this.#open.add('front');
    });
  }

  async memberBad(): Promise<void> {
    until(() => this.isUp); // ~ no-busy-wait: `until` waits in a loop
  }

  async collectionBad(name: string): Promise<void> {
    until(() => this.#open.has(name)); // ~ no-busy-wait: `until` waits in a loop
  }

  async methodBad(name: string): Promise<void> {
    until(() => this.#isOpen(name)); // ~ no-busy-wait: `until` waits in a loop
  }

  async takingOk(): Promise<void> {
    until(() => this.#waiting.shift() === undefined);
  }

  async countingOk(): Promise<void> {
    let round = 0;
    until(() => ++round > 10);
  }

  async countedOk(): Promise<boolean> {
    return retry(() => this.isUp, 10);
  }

  async laterOk(): Promise<void> {
    await untilLater(() => this.isUp);
  }

  async drainedOk(): Promise<void> {
    drain(
      () => this.#waiting.length > 0,
      () => this.#waiting.shift(),
    );
  }

  async unseenOk(holds: () => boolean): Promise<void> {
    until(holds);
  }

  #isOpen(name: string): boolean {
    return this.#open.has(name) && this.isUp;
  }
}
