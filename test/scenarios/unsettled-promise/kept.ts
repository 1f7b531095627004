/** Promises, or their settle functions, kept for others. */

declare function read(name: string): Promise<string>;

export class Turnstile {
  private last: Promise<unknown> = Promise.resolve();
  private opened: Promise<void> | undefined;

  async passBad(name: string): Promise<string | undefined> {
    const { promise, resolve: leave } = Promise.withResolvers<void>(); // ~strict no-unsettled-promise: when `text === ''` holds
    const before = this.last;
    this.last = promise;
    await before;
    const text = await read(name);
    if (text === '') return undefined;
    leave();
    return text;
  }

  async passOk(name: string): Promise<string | undefined> {
    const { promise, resolve: leave } = Promise.withResolvers<void>();
    const before = this.last;
    this.last = promise;
    await before;
    try {
      const text = await read(name);
      if (text === '') return undefined;
      return text;
    } finally {
      leave();
    }
  }

  async chainBad(name: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>(); // ~strict no-unsettled-promise: when `text !== ''` does not hold
    this.last = this.last.then(() => promise);
    const text = await read(name);
    if (text !== '') resolve();
  }

  /** Nobody has it yet. */
  async earlyOk(name: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (name === '') return;
    this.opened = promise;
    await read(name);
    resolve();
  }

  /** Nobody has it any more. */
  async takenBackOk(name: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.opened = promise;
    const text = await read(name);
    if (text === '') {
      this.opened = undefined;
      return;
    }
    resolve();
  }

  async handedOnOk(name: string, close: (name: string, done: () => void) => void): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.opened = promise;
    await read(name);
    close(name, resolve);
  }

  async localOk(name: string): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const own: { gate?: Promise<void> } = {};
    own.gate = promise;
    const text = await read(name);
    if (text !== '') resolve();
    return text;
  }

  isOpen(): boolean {
    return this.opened !== undefined;
  }
}
