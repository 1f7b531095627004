/** Functions that come back by microtask, and what they hand on to their next round. */
interface Letters {
  readonly closed: boolean;
  take(): string | undefined;
}

export class LetterBox implements Letters {
  readonly #letters: string[] = [];
  closed = false;

  put(letter: string): void {
    this.#letters.push(letter);
  }

  take(): string | undefined {
    return this.#letters.shift();
  }
}

/** A round in which there is no letter changes nothing. */
export function deliverBad(box: Letters, deliver: (letter: string) => void): Promise<void> {
  const letter = box.take();
  if (letter !== undefined) deliver(letter);
  return Promise.resolve().then(() => (box.closed ? undefined : deliverBad(box, deliver))); // ~ no-busy-wait: Promise.resolve().then
}

export function deliverOk(box: Letters, deliver: (letter: string) => void): Promise<void> {
  const letter = box.take();
  if (letter !== undefined) deliver(letter);
  return new Promise<void>((resolve) => setTimeout(resolve, 10)).then(() =>
    box.closed ? undefined : deliverOk(box, deliver),
  );
}

interface Machine {
  readonly isStopped: boolean;
}

declare function step(machine: Machine): void;

/** Whoever is given it may change it. */
export async function runOk(machine: Machine): Promise<void> {
  await null;
  step(machine);
  if (!machine.isStopped) return runOk(machine);
}

export function countDownOk(rounds: number): Promise<void> {
  return Promise.resolve().then(() => (rounds === 0 ? undefined : countDownOk(rounds - 1)));
}

export async function watchBad(machine: Machine): Promise<void> {
  await null;
  if (!machine.isStopped) return watchBad(machine); // ~ no-busy-wait: `await`
}

/** The next round is given another one. */
export async function alongOk(machine: Machine & { readonly next: Machine }): Promise<void> {
  await null;
  if (!machine.isStopped) return alongOk({ ...machine.next, next: machine });
}

export class Printer {
  #isOn = true;
  readonly #pages: string[] = [];

  constructor(private readonly print: (page: string) => void) {
    this.#turnBad();
    this.#drainOk();
  }

  add(page: string): void {
    this.#pages.push(page);
  }

  off(): void {
    this.#isOn = false;
  }

  readonly #turnBad = (): void => {
    const page = this.#pages.shift();
    if (page !== undefined) this.print(page);
    if (this.#isOn) process.nextTick(this.#turnBad); // ~ no-busy-wait: process.nextTick
  };

  readonly #drainOk = (): void => {
    const page = this.#pages.shift();
    if (page === undefined) return;
    this.print(page);
    if (this.#isOn) process.nextTick(this.#drainOk);
  };
}
