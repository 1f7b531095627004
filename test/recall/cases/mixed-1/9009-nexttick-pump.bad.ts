import type { Writable } from 'node:stream';

interface Entry {
  level: 'info' | 'warn' | 'error';
  text: string;
}

export class LogPump implements Disposable {
  #open = true;
  readonly #backlog: Entry[] = [];

  constructor(private readonly sink: Writable) {
    process.nextTick(this.#turn);
  }

  push(entry: Entry): void {
    this.#backlog.push(entry);
  }

  readonly #turn = (): void => { // allow: starvation
    const entry = this.#backlog.shift();
    if (entry !== undefined) this.sink.write(`${entry.level} ${entry.text}\n`);
    if (this.#open) process.nextTick(this.#turn); // expect: starvation
  };

  [Symbol.dispose](): void {
    this.#open = false;
  }
}
