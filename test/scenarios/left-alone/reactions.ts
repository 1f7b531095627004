/** Promises made of others, and functions that are over when their callers go on. */
declare function load(name: string): Promise<number>;
declare function show(total: number): void;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

async function paused(ms: number): Promise<void> {
  await pause(ms);
}

export function retriedOk(): void {
  paused(100).then(() => { // ~strict no-floating-future: Nobody awaits the promise
    load('again').then(show).catch(console.error);
  });
}

export function retriedBad(): void {
  paused(100).then(() => load('again')); // ~ no-floating-future: Nobody awaits the promise
}

export function summedOk(names: string[]): void {
  const counts = names.map((name) => load(name).catch(() => 0));
  Promise.all(counts).then((all) => { // ~strict no-floating-future: Nobody awaits the promise
    show(all.length);
  });
}

export function summedBad(names: string[]): void {
  const counts = names.map((name) => load(name));
  Promise.all(counts).then((all) => { // ~ no-floating-future: Nobody awaits the promise
    show(all.length);
  });
}

export function orderedOk(names: string[]): string[] {
  const found: string[] = [];
  names.forEach(async (name) => { // ~strict no-floating-future: Nobody awaits the promises of this asynchronous callback
    found.push(name.trim());
  });
  return found;
}

export function orderedBad(names: string[]): number[] {
  const found: number[] = [];
  names.forEach(async (name) => { // ~ no-floating-future: Nobody awaits the promises of this asynchronous callback
    found.push(await load(name));
  });
  return found;
}

export function everyBad(names: string[]): string[] {
  return names.filter(async (name) => name !== ''); // ~ no-floating-future: awaits no promise of this callback
}

const timers = new Map<string, number>();

async function note(name: string): Promise<void> {
  timers.set(name, Date.now());
}

export function notedOk(): void {
  note('start'); // ~strict no-floating-future: Nobody awaits the promise
}

async function subscribe(): Promise<() => Promise<void>> {
  await load('topic');
  return async () => {
    await load('none');
  };
}

export async function subscribedOk(): Promise<void> {
  await subscribe();
}
