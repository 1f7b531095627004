// @ts-nocheck Some of these the compiler reports as well (TS2801).
/** Promises that are tested or compared in the place of what they answer: whoever deals with their failures, a test of them says nothing. */
declare function load(key: string): Promise<string>;
declare function peek(key: string): Promise<string> | undefined;
declare function wander(key: string): Promise<string> | string;
declare function guess(key: string): any;
declare function note(text: unknown): void;
declare const enabled: boolean;

export class Shelf {
  #pending: Promise<string | undefined> | undefined;

  async find(key: string): Promise<string | undefined> {
    try {
      return await load(key);
    } catch {
      return undefined;
    }
  }

  comparedBad(key: string): boolean {
    return this.find(key) !== undefined; // ~ no-floating-future: what is tested or compared is the promise
  }

  nullBad(key: string): boolean {
    return null == this.find(key); // ~ no-floating-future: what is tested or compared is the promise
  }

  /** A condition that is nothing but a promise is told by the compiler. */
  testedBad(key: string): string {
    if (this.find(key)) return 'there';
    while (!this.find(key)) note('waiting'); // ~ no-floating-future: what is tested or compared is the promise
    for (; this.find(key); ) note('again'); // ~ no-floating-future: what is tested or compared is the promise
    return this.find(key) ? 'there' : 'gone';
  }

  heldBad(key: string): string {
    const book = this.find(key); // ~ no-floating-future: what is tested or compared is the promise
    if (!book) return 'gone';
    return 'there';
  }

  joinedBad(key: string): void {
    this.find(key) && note('there'); // ~ no-floating-future: what is tested or compared is the promise
    if (enabled && this.find(key)) note('there'); // ~ no-floating-future: what is tested or compared is the promise
  }

  caughtBad(key: string): boolean {
    const isThere = load(key).then(() => true).catch(() => false); // ~ no-floating-future: what is tested or compared is the promise
    return !isThere;
  }

  keptBad(keys: string[]): string[] {
    return keys.filter((key) => this.find(key)); // ~ no-floating-future: takes each for true
  }

  async ok(key: string): Promise<boolean> {
    const book = await this.find(key);
    if (book !== undefined && (await this.find('other')) === book) return true;
    return !(await this.find('last'));
  }

  mineOk(key: string): boolean {
    this.#pending ??= this.find(key);
    const mine = this.find(key);
    return this.#pending === mine || this.#pending !== undefined;
  }

  /** Whether it has been started is what is asked. */
  startedOk(keys: string[]): void {
    let first: Promise<string | undefined> | undefined;
    for (const key of keys) {
      if (first !== undefined) continue;
      first = this.find(key); // ~strict no-floating-future: when it fails the error is lost
    }
    const last = enabled ? this.find('last') : undefined;
    note(last === undefined ? 'none' : 'some');
  }

  /** What it is, not what it answers. */
  kindOk(key: string): boolean {
    const book = this.find(key); // ~strict no-floating-future: when it fails the error is lost
    return typeof book === 'object' && book instanceof Promise;
  }
}

export function mayBeNoneOk(): string {
  if (peek('a')) return 'a';
  if (wander('b') === 'b') return 'b';
  const any = guess('c');
  return any ? 'c' : 'd';
}

export function failingBad(): string {
  if (!load('a')) return 'a'; // ~ no-floating-future: what is tested or compared is the promise
  return load('b') === undefined ? 'none' : 'b'; // ~ no-floating-future: what is tested or compared is the promise
}
