import type { Writable } from 'node:stream';

interface Entry {
  level: 'info' | 'warn' | 'error';
  text: string;
}

export class LogPump implements Disposable {
  #open = true;
  #scheduled = false;
  readonly #backlog: Entry[] = [];

  constructor(private readonly sink: Writable) {}

  push(entry: Entry): void {
    this.#backlog.push(entry);
    if (this.#scheduled || !this.#open) return;
    this.#scheduled = true;
    process.nextTick(this.#turn);
  }

  readonly #turn = (): void => {
    this.#scheduled = false;
    for (const entry of this.#backlog.splice(0)) this.sink.write(`${entry.level} ${entry.text}\n`);
  };

  [Symbol.dispose](): void {
    this.#open = false;
  }
}
