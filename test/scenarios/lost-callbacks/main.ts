import type { Readable } from 'node:stream';
import { Bus, each, eachTwice, type Gauge, later, type Open, retried, type Steps, timed } from './helpers.js';

declare const store: {
  exists(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
};

declare const isStrict: boolean;

const removeOne = async (id: string): Promise<void> => {
  await store.remove(id);
};

export function filterBad(ids: string[]): string[] {
  return ids.filter(async (id) => !(await store.exists(id))); // ~ no-floating-future: `filter` awaits no promise
}

export function someBad(ids: string[]): boolean {
  return ids.some((id) => store.exists(id)); // ~ no-floating-future: `some` awaits no promise
}

export function everyBad(ids: string[]): void {
  if (ids.every(store.exists)) console.log('all'); // ~ no-floating-future: `every` awaits no promise
}

export function eachBad(ids: Set<string>): void {
  ids.forEach((id) => store.remove(id)); // ~ no-floating-future: Nobody awaits the promise of `store.remove(…)`
}

export function eachNamedBad(ids: string[]): void {
  ids.forEach(removeOne); // ~ no-floating-future: the loop is over before they are
}

export function eachOfLibraryBad(link: URL, headers: Headers): void {
  link.searchParams.forEach(async (id) => { // ~ no-floating-future: the loop is over before they are
    if (id !== '') await store.remove(id);
  });
  headers.forEach((id) => store.remove(id)); // ~ no-floating-future: Nobody awaits the promise of `store.remove(…)`
}

export function helperBad(ids: string[]): void {
  each(ids, async (id) => store.remove(id)); // ~ no-floating-future: `each` ignores the promise
  eachTwice(ids, (id) => store.remove(id)); // ~ no-floating-future: Nobody awaits the promise of `store.remove(…)`
}

export function timedBad(): void {
  timed('remove', async () => { // ~ no-floating-future: `timed` ignores the promise
    await store.remove('a');
  });
}

export function harmless(): void {
  timed('remove', async () => { // ~strict no-floating-future: `timed` ignores the promise
    try {
      await store.remove('a');
    } catch (error) {
      console.error(error);
    }
  });
}

export async function awaitedOk(ids: string[], lines: Readable, link: URL): Promise<void> {
  await retried(async () => store.remove('a'));
  await Promise.all(ids.map(removeOne));
  await ids.reduce((before, id) => before.then(() => store.remove(id)), Promise.resolve());
  ids.forEach((id) => store.remove(id).catch(console.error));
  ids.forEach((id) => void store.remove(id));
  link.searchParams.forEach((id) => void store.remove(id));
  // A stream's own iteration awaits.
  await lines.filter(async (line: string) => store.exists(line)).forEach(async (line: string) => store.remove(line));
}

export function eventsOk(bus: Bus): void {
  bus.on(async () => store.remove('a'));
  later(async () => store.remove('a'));
  each(['a'], console.log);
}

/** Nobody could wait for it, and nobody sees it fail. */
export function laterBad(gauge: Gauge): void {
  setTimeout(async () => store.remove('a'), 10); // ~strict no-floating-future: `setTimeout` ignores the promise
  setInterval(async () => { // ~strict no-floating-future: `setInterval` ignores the promise
    await checked();
  }, 10);
  gauge.onLevel(async (level) => { // ~strict no-floating-future: `onLevel` ignores the promise
    await store.remove(String(level));
  });
}

async function checked(): Promise<void> {
  try {
    await store.remove('a');
  } catch (error) {
    if (isStrict) throw error;
  }
}

export function laterOk(gauge: Gauge, steps: Steps, open: Open): void {
  setInterval(async () => {
    try {
      await checked();
    } catch (error) {
      console.error(error);
    }
  }, 10);
  gauge.onLevel(async (level) => {
    await store.remove(String(level)).catch(console.error);
  });
  steps.add(async (n) => {
    await store.remove(String(n));
  });
  open.on(async () => {
    await store.remove('a');
  });
}
