/** What follows on promises that another file makes, and helpers that answer what they are given answers. */
import { totalmem } from 'node:os';
import type { Duplex } from 'node:stream';
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

declare const engine: { close(): Promise<void>; removeAllListeners(): void; halt(): void };

async function closeEngine(socket: Duplex): Promise<void> {
  engine.removeAllListeners();
  socket.destroy();
  await engine.close().catch(() => undefined);
}

async function haltEngine(): Promise<void> {
  engine.halt();
  await engine.close().catch(() => undefined);
}

export function closedOk(socket: Duplex): void {
  closeEngine(socket); // ~strict no-floating-future: Nobody awaits the promise
}

export function haltedBad(): void {
  haltEngine(); // ~ no-floating-future: Nobody awaits the promise
}

/** Of what is in sight, the source says more than the name. */
function parseLimit(text: string): number {
  return text === 'max' ? totalmem() : Number(text);
}

async function showLimit(load: () => Promise<string>): Promise<void> {
  let text = 'max';
  try {
    text = await load();
  } catch (error) {
    console.error(error);
  }
  const limit = parseLimit(text);
  show(String(limit));
}

export function limitOk(load: () => Promise<string>): void {
  showLimit(load); // ~strict no-floating-future: Nobody awaits the promise
}

/** A warning is no promise. */
function alertAll(url: string, send: (url: string) => Promise<void>): Promise<void> | undefined {
  if (url === '') return console.warn('nobody') as undefined;
  return send(url).catch(console.error);
}

export function alertedOk(send: (url: string) => Promise<void>): void {
  alertAll('a', send); // ~strict no-floating-future: Nobody awaits the promise
}
