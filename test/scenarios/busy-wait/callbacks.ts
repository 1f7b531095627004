import { readFile } from 'node:fs';
import { createServer, type Server } from 'node:net';

/** What only a later turn gives never comes, whoever waits for it and wherever. */
export class Endpoint {
  readonly #server: Server = createServer();
  private isUp = false;
  private isKept = false;

  constructor() {
    this.#server.once('listening', () => {
      this.isUp = true;
    });
    [1].forEach(() => {
      this.isKept = true;
    });
  }

  untilUpBad(): void {
    while (!this.isUp); // ~ no-busy-wait: runs wherever it is called
    this.#server.unref();
  }

  untilKeptBad(): void {
    while (!this.isKept); // ~strict no-busy-wait: runs wherever it is called
  }
}

export function readNowBad(path: string): string {
  const state: { text?: string } = {};
  readFile(path, 'utf8', (_error, text) => {
    state.text = text;
  });
  while (state.text === undefined) {} // ~ no-busy-wait: runs wherever it is called
  return state.text;
}

/** Another variable of that name. */
export function othersBad(state: { readonly text?: string }): void {
  while (state.text === undefined); // ~strict no-busy-wait: runs wherever it is called
}
