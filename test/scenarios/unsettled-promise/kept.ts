/** Promises, or their settle functions, kept for others. */
import type { EventEmitter } from 'node:events';

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

interface Turn {
  readonly resolve: (place: number) => void;
  readonly reject: (error: Error) => void;
}

export class ParkBad {
  private waiting: Turn[] = [];
  readonly #asked = new Map<string, Turn>();

  constructor(source: EventEmitter) {
    source.on('answer', (name: string, place: number) => {
      this.#asked.get(name)?.resolve(place);
      this.#asked.delete(name);
    });
    source.on('gone', () => {
      this.#asked.clear();
    });
  }

  enter(): Promise<number> {
    return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: after `this.waiting = []`
      this.waiting.push({ resolve, reject });
    });
  }

  leave(place: number): void {
    this.waiting.shift()?.resolve(place);
  }

  close(): void {
    this.waiting = [];
  }

  ask(name: string): Promise<number> {
    return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: after `this.#asked.clear()`
      this.#asked.set(name, { resolve, reject });
    });
  }
}

export class ParkOk {
  private waiting: Turn[] = [];
  private readonly asked = new Map<string, Turn>();

  enter(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
    });
  }

  leave(place: number): void {
    this.waiting.shift()?.resolve(place);
  }

  close(): void {
    for (const { reject } of this.waiting) reject(new Error('closed'));
    this.waiting = [];
    this.refuse();
    this.asked.clear();
  }

  ask(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.asked.set(name, { resolve, reject });
    });
  }

  private refuse(): void {
    for (const { reject } of this.asked.values()) reject(new Error('closed'));
  }
}
