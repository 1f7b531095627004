/** What follows on promises that another file makes, and helpers that answer what they are given answers. */
import { connected, opened, warmedUp, type Panel } from './gates.js';

declare function show(text: string): void;
declare function report(name: string, run: () => unknown): void;

export function gatesOk(panel: Panel): void {
  opened.then(() => { show('open'); }); // ~strict no-floating-future: Nobody awaits the promise
  warmedUp.then(() => { show('warm'); }); // ~strict no-floating-future: Nobody awaits the promise
  panel.closed.then(() => { show('closed'); }); // ~strict no-floating-future: Nobody awaits the promise
}

export function gatesBad(panel: Panel): void {
  connected.then(() => { show('connected'); }); // ~ no-floating-future: Nobody awaits the promise
  panel.loaded.then(() => { show('loaded'); }); // ~ no-floating-future: Nobody awaits the promise
}

function traced<T>(name: string, run: () => T | Promise<T>): T | Promise<T> {
  report(name, run);
  return run();
}

export function tracedOk(names: readonly string[]): void {
  traced('check', () => { // ~strict no-floating-future: Nobody awaits the promise
    for (const name of names) if (name === '') throw new Error('a name is missing');
  });
}

export function tracedBad(send: (name: string) => Promise<void>): void {
  traced('send', async () => { // ~ no-floating-future: Nobody awaits the promise
    await send('a');
  });
}

class Cache {
  readonly #values = new Map<string, unknown>();
  #count = 0;

  async set(name: string, value: unknown): Promise<void> {
    if (!this.#values.has(name)) this.#count += 1;
    this.#values.set(name, value);
  }

  setAllOk(entries: readonly { name: string; value: unknown }[]): number {
    entries.map((entry) => this.set(entry.name, entry.value)); // ~strict no-floating-future: Nobody awaits the promise
    return this.#count;
  }
}

export const cache = new Cache();

/** It answers what it is given. */
export async function namedOk(load: () => Promise<string>): Promise<string> {
  const loading = load();
  Object.assign(loading, { label: 'load' });
  return await loading;
}

export function namedBad(load: () => Promise<string>): void {
  Object.assign(load(), { label: 'load' }); // ~ no-floating-future: Nobody awaits the promise
}
