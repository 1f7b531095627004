/** Promises whose outcome is told to somebody, and lists of promises that deal with their failures. */
import { EventEmitter } from 'node:events';
import type { Ticket } from './package.js';

declare function work(name: string): Promise<string>;
declare function note(text: unknown): void;

function settle(ticket: Ticket, promise: Promise<string>): Promise<void> {
  return promise.then(
    (value) => {
      ticket.resolve(value);
    },
    (error: unknown) => {
      ticket.reject(error);
    },
  );
}

export function bothOutcomesOk(ticket: Ticket): void {
  settle(ticket, work('a')); // ~strict no-floating-future: Nobody awaits the promise
}

export function bothOutcomesChainedOk(ticket: Ticket): void {
  settle(ticket, work('a')).finally(() => { note('done'); }); // ~strict no-floating-future: Nobody awaits the promise
}

function oneOutcome(ticket: Ticket, promise: Promise<string>): Promise<void> {
  return promise.then((value) => {
    ticket.resolve(value);
  });
}

export function oneOutcomeBad(ticket: Ticket): void {
  oneOutcome(ticket, work('a')); // ~ no-floating-future: Nobody awaits the promise
}

async function follow(name: string): Promise<void> {
  try {
    note(await work(name));
  } catch (error) {
    note(error);
  }
}

export function listsOk(names: readonly string[]): void {
  names.map(follow); // ~strict no-floating-future: Nobody awaits the promise
  names.map(async (name) => { await follow(name); }); // ~strict no-floating-future: Nobody awaits the promise
  names.map((name) => work(name).catch(note)); // ~strict no-floating-future: Nobody awaits the promise
}

export function listBad(names: readonly string[]): void {
  names.map((name) => work(name)); // ~ no-floating-future: Nobody awaits the promise
}

export class Store extends EventEmitter {
  readonly ready: Promise<void>;
  protected opened: Promise<string>;

  constructor(whenReady: () => void) {
    super();
    this.ready = new Promise((resolve) => {
      this.once('ready', resolve);
    });
    this.opened = work('open');
    this.ready.then(() => { whenReady(); }); // ~strict no-floating-future: Nobody awaits the promise
    this.opened.then(() => { whenReady(); }); // ~ no-floating-future: Nobody awaits the promise
  }
}

export function optionalCallbackOk(close: () => Promise<void>, callback?: (error?: unknown) => void): void {
  close().then(() => callback?.(), callback);
}

const first = Promise.race([
  new Promise<boolean>((resolve) => { setTimeout(() => { resolve(true); }, 10); }),
  new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false); }, 99); }),
]);

function isReady(): Promise<boolean> {
  return first.then((isFirst) => isFirst, () => false);
}

async function keep(name: string): Promise<void> {
  if (!(await isReady())) return;
  try {
    await work(name);
  } catch (error) {
    note(error);
  }
}

export function askedBeforehandOk(): void {
  keep('a'); // ~strict no-floating-future: Nobody awaits the promise
}

async function parsed(text: string, schema: { parse(text: string): string }): Promise<void> {
  const name = schema.parse(text);
  try {
    await work(name);
  } catch (error) {
    note(error);
  }
}

export function parsedBad(text: string, schema: { parse(text: string): string }): void {
  parsed(text, schema); // ~ no-floating-future: Nobody awaits the promise
}

interface Shelf {
  put(name: string): boolean | Promise<boolean>;
}

export class Memory implements Shelf {
  put(): boolean {
    return true;
  }
}

async function shelve(shelf: Shelf): Promise<void> {
  await shelf.put('a');
  note('put');
}

export function othersAnswerPromisesBad(shelf: Shelf): void {
  shelve(shelf); // ~ no-floating-future: Nobody awaits the promise
}

interface Form {
  load(): Promise<void>;
  send(): Promise<string>;
}

function makeForm(): Form {
  const load = async (): Promise<void> => {
    try {
      note(await work('form'));
    } catch (error) {
      note(error);
    }
  };
  const send = (): Promise<string> => work('form');
  return { load, send };
}

export function membersOfWhatIsAnsweredOk(): void {
  const { load } = makeForm();
  load(); // ~strict no-floating-future: Nobody awaits the promise
}

export function membersOfWhatIsAnsweredBad(): void {
  makeForm().send(); // ~ no-floating-future: Nobody awaits the promise
}

interface Pane {
  once(event: 'closed', listener: () => void): void;
  close(): void;
}

export class Panes {
  #update: Promise<void> | undefined = undefined;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly pane: Pane | undefined) {}

  #close = async (): Promise<void> => {
    const { pane } = this;
    if (pane === undefined) return;
    return new Promise((resolve) => {
      pane.once('closed', resolve);
      pane.close();
    });
  };

  #closed = async (pane: Pane): Promise<void> => new Promise((resolve) => {
    pane.once('closed', resolve);
  });

  leaveOk(): void {
    this.#close(); // ~strict no-floating-future: Nobody awaits the promise
  }

  leaveBad(pane: Pane): void {
    this.#closed(pane); // ~ no-floating-future: Nobody awaits the promise
  }

  async #ask(): Promise<void> {
    try {
      await work('ask');
    } catch (error) {
      note(error);
    }
  }

  askOk(): void {
    this.#update = this.#ask();
    this.#update.then(() => { this.#update = undefined; }); // ~strict no-floating-future: Nobody awaits the promise
  }

  queueBad(): void {
    this.#tail = this.#tail.then(() => work('next'));
    this.#tail.then(() => { note('next'); }); // ~ no-floating-future: Nobody awaits the promise
  }
}

interface Hooks {
  send(name: string): Promise<void>;
}

export class WebHooks implements Hooks {
  async send(name: string): Promise<void> {
    try {
      await work(name);
    } catch (error) {
      note(error);
    }
  }
}

export class NoHooks implements Hooks {
  send(): Promise<void> {
    return Promise.resolve();
  }
}

export function oneOfSeveralOk(hooks: Hooks): void {
  hooks.send('a'); // ~strict no-floating-future: Nobody awaits the promise
}

let opening: Promise<string | undefined> | undefined;
let line: Promise<unknown> = Promise.resolve();

export function openedOk(): void {
  opening = work('open').catch(() => undefined);
  opening.then((name) => { note(name); }); // ~strict no-floating-future: Nobody awaits the promise
}

export function closedOk(): void {
  opening?.then((name) => { note(name); }); // ~strict no-floating-future: Nobody awaits the promise
  opening = undefined;
}

export function lineBad(): void {
  line = Promise.all([line, work('next')]);
  line.then(() => { note('next'); }); // ~ no-floating-future: Nobody awaits the promise
}

export class Shelves {
  readonly #names = new Set<string>();

  async save(throwError = true): Promise<void> {
    try {
      await work([...this.#names].join());
    } catch (error) {
      note(error);
      if (throwError) throw error;
    }
  }

  async add(name: string, isKept: boolean): Promise<void> {
    this.#names.add(name);
    if (isKept) await work(name);
    console.log('added');
  }

  async tell(name: string, isLoud: boolean): Promise<void> {
    await this.#clean(name);
    if (isLoud) console.log(name);
    note('told');
  }

  async #clean(name: string): Promise<void> {
    if (this.#names.delete(name)) await this.save(false);
  }

  decidedOk(name: string): void {
    this.save(false); // ~strict no-floating-future: Nobody awaits the promise
    this.add(name, false); // ~strict no-floating-future: Nobody awaits the promise
    this.#clean(name); // ~strict no-floating-future: Nobody awaits the promise
  }

  decidedBad(name: string, isKept: boolean): void {
    this.save(); // ~ no-floating-future: Nobody awaits the promise
    this.save(true); // ~ no-floating-future: Nobody awaits the promise
    this.save(isKept); // ~ no-floating-future: Nobody awaits the promise
    this.add(name, true); // ~ no-floating-future: Nobody awaits the promise
    this.tell(name, false); // ~ no-floating-future: Nobody awaits the promise
  }
}

function remember(name: string): Promise<void> {
  note(name);
  return Promise.resolve();
}

export function nothingToWaitForOk(): void {
  remember('a'); // ~strict no-floating-future: Nobody awaits the promise
}

export class Screen {
  #isReady = false;
  #whenReady: (() => void) | undefined;

  get ready(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isReady) resolve();
      else this.#whenReady = resolve;
    });
  }

  open(): void {
    this.#isReady = true;
    this.#whenReady?.();
  }

  hideOk(): void {
    this.ready.then(() => { note('hidden'); }); // ~strict no-floating-future: Nobody awaits the promise
  }
}
