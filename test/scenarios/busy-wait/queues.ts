/** Loops over a queue that others fill: what they do while it is empty. */
import { once, type EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

class Inbox<T> {
  readonly #letters: T[] = [];

  put(letter: T): void {
    this.#letters.push(letter);
  }

  get size(): number {
    return this.#letters.length;
  }

  async next(): Promise<T | undefined> {
    return this.#letters.shift();
  }

  async nextLater(): Promise<T | undefined> {
    if (this.#letters.length === 0) await sleep(10);
    return this.#letters.shift();
  }
}

interface Letter {
  readonly to: string;
  readonly isSpam: boolean;
}

export class PostOffice {
  readonly #inbox = new Inbox<Letter>();
  readonly #urgent: Letter[] = [];
  #closed = false;

  constructor(private readonly deliver: (letter: Letter) => Promise<void>) {}

  accept(letter: Letter): void {
    if (letter.to === 'king') this.#urgent.push(letter);
    else this.#inbox.put(letter);
  }

  close(): void {
    this.#closed = true;
  }

  async workBad(): Promise<void> {
    while (!this.#closed) { // ~ no-busy-wait: only ever awaits what is settled already
      const letter = await this.#inbox.next();
      if (!letter || letter.isSpam) continue;
      await this.deliver(letter);
    }
  }

  async urgentBad(): Promise<void> {
    for (;;) { // ~ no-busy-wait: never gives the thread back
      const letter = this.#urgent.shift();
      if (letter !== undefined) await this.deliver(letter);
    }
  }

  async someBad(wanted: { readonly count: number }): Promise<void> {
    while (wanted.count > 0) { // ~strict no-busy-wait: only ever awaits what is settled already
      const letter = this.#urgent.shift();
      if (letter === undefined) await Promise.resolve();
      else await this.deliver(letter);
    }
  }

  async workOk(): Promise<void> {
    while (!this.#closed) {
      const letter = await this.#inbox.nextLater();
      if (letter === undefined) continue;
      await this.deliver(letter);
    }
  }

  async pausedOk(): Promise<void> {
    while (!this.#closed) {
      const letter = this.#urgent.shift();
      if (letter === undefined) await sleep(10);
      else await this.deliver(letter);
    }
  }

  async emptiedOk(): Promise<void> {
    while (this.#urgent.length > 0) {
      const letter = this.#urgent.shift();
      if (letter === undefined) continue;
      await this.deliver(letter);
    }
  }

  async checkedOk(): Promise<void> {
    for (;;) {
      while (this.#urgent.length === 0) await sleep(10);
      const letter = this.#urgent.shift();
      if (letter !== undefined) await this.deliver(letter);
    }
  }

  async checkedBad(): Promise<void> {
    for (;;) {
      while (this.#urgent.length === 0) {} // ~ no-busy-wait: never gives the thread back
      const letter = this.#urgent.shift();
      if (letter !== undefined) await this.deliver(letter);
    }
  }

  async sizedOk(): Promise<void> {
    while (this.#inbox.size > 0) {
      const letter = await this.#inbox.next();
      if (letter === undefined) continue;
      await this.deliver(letter);
    }
  }

  async leftOk(): Promise<void> {
    for (;;) {
      const letter = await this.#inbox.next();
      if (letter === undefined) break;
      await this.deliver(letter);
    }
  }

  async refilledOk(): Promise<void> {
    while (!this.#closed) {
      const letter = this.#urgent.shift();
      if (letter === undefined) this.accept({ to: 'king', isSpam: false });
      else await this.deliver(letter);
    }
  }

  /** Nobody else adds to its list: it is never found empty. */
  async ownListOk(letters: readonly Letter[]): Promise<void> {
    const left = [...letters];
    let count = left.length;
    while (count > 0) {
      const letter = left.shift();
      if (letter === undefined) continue;
      await this.deliver(letter);
      count--;
    }
  }
}

export async function* lettersBad(office: EventEmitter, signal: AbortSignal): AsyncGenerator<Letter> {
  const waiting: Letter[] = [];
  office.on('letter', (letter: Letter) => {
    waiting.push(letter);
  });
  while (!signal.aborted) { // ~ no-busy-wait: only ever awaits what is settled already
    const letter = waiting.shift();
    if (letter === undefined) await undefined;
    else yield letter;
  }
}

export async function* lettersOk(office: EventEmitter, signal: AbortSignal): AsyncGenerator<Letter> {
  const waiting: Letter[] = [];
  office.on('letter', (letter: Letter) => {
    waiting.push(letter);
  });
  while (!signal.aborted) {
    const letter = waiting.shift();
    if (letter === undefined) await once(office, 'letter', { signal });
    else yield letter;
  }
}

/** Whatever is at the head: it is taken, or the loop ends. */
export class TakesWhatFitsOk {
  private readonly waiting: Letter[] = [];

  add(letter: Letter): void {
    this.waiting.push(letter);
  }

  async takeAll(fits: (letter: Letter) => boolean): Promise<number> {
    let count = 0;
    while (this.waiting.length > 0) {
      const first = this.first();
      if (first !== undefined && fits(first)) {
        this.take();
        count++;
      } else {
        break;
      }
    }
    return count;
  }

  private first(): Letter | undefined {
    return this.waiting[0];
  }

  private take(): Letter | undefined {
    return this.waiting.shift();
  }
}

/** Ended by a method that only another turn of the event loop comes to; what it asks of others does not end it. */
export class MeterBad {
  private isRunning = false;
  private readings = 0;

  constructor(private readonly read: () => number) {}

  async run(): Promise<void> {
    this.isRunning = true;
    while (this.isRunning) { // ~ no-busy-wait: only ever awaits what is settled already
      this.readings += this.read();
      await null;
    }
  }

  stop(): void {
    this.isRunning = false;
  }
}

/** What is told may end it. */
export class TellingMeterBad {
  private isRunning = true;

  constructor(private readonly tell: (meter: TellingMeterBad) => boolean) {}

  async run(): Promise<void> {
    let told = 0;
    while (this.isRunning) { // ~strict no-busy-wait: only ever awaits what is settled already
      if (this.tell(this)) told++;
      await null;
    }
    console.log(told);
  }

  stop(): void {
    this.isRunning = false;
  }
}

/** The round that is cut short ends the loop by its flag. */
export async function lastOf(letters: readonly Letter[], next: Readonly<Record<string, string>>): Promise<string> {
  const seen = new Set<string>();
  let at = letters[0]?.to ?? '';
  let isOn = true;
  while (isOn) {
    if (seen.has(at)) {
      isOn = false;
      continue;
    }
    seen.add(at);
    at = next[at] ?? at;
  }
  return await Promise.resolve(at);
}
