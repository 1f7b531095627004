import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Closures that call what they were made around. */
function timed<A extends unknown[], R>(name: string, fn: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    const start = performance.now();
    try {
      return fn(...args);
    } finally {
      console.debug(name, performance.now() - start);
    }
  };
}

const safe =
  <R>(read: () => R, fallback: R) =>
  () => {
    try {
      return read();
    } catch {
      return fallback;
    }
  };

function debounced(fn: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      fn();
    }, 50);
  };
}

function remembered<R>(make: () => R): () => R {
  let made: R | undefined;
  return () => (made ??= make());
}

function byKey<R>(make: (key: string) => R): (key: string) => R {
  const made = new Map<string, R>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

const loadFlags = timed('flags', (tenant: string) => readFileSync(`flags/${tenant}.json`, 'utf8'));
const listJobs = timed('jobs', listing);
const guarded = timed('guarded', safe(() => readdirSync('jobs'), []));
const loadLater = timed('later', (tenant: string) => readFile(`flags/${tenant}.json`, 'utf8'));
const save = debounced(() => {
  writeFileSync('state.json', '{}'); // ~ no-blocking-call: `fs.writeFileSync` holds the thread
});
const flagsOnce = byKey((tenant: string) => readFileSync(`flags/${tenant}.json`, 'utf8'));
const flagsOnceLater = byKey((tenant: string) => readFile(`flags/${tenant}.json`, 'utf8'));
const license = remembered(() => readFileSync('LICENSE', 'utf8'));

function listing(): string[] {
  return readdirSync('jobs');
}

export async function constantBad(tenant: string): Promise<string> {
  return loadFlags(tenant); // ~ no-blocking-call: through loadFlags → fs.readFileSync (test/scenarios/blocking-stored/wrapped.ts:52)
}

export async function namedBad(): Promise<string[]> {
  return listJobs(); // ~ no-blocking-call: through listing → fs.readdirSync
}

export async function twiceBad(): Promise<string[]> {
  return guarded(); // ~ no-blocking-call: through guarded → fs.readdirSync
}

export class FieldBad {
  private readonly read = timed('read', (file: string) => readFileSync(file, 'utf8'));

  async page(): Promise<string> {
    return this.read('page.html'); // ~ no-blocking-call: through read → fs.readFileSync
  }
}

export async function asynchronousOk(tenant: string): Promise<string> {
  return loadLater(tenant);
}

export async function laterOk(): Promise<void> {
  save();
}

/** What a closure keeps it reads once, or once for each key. */
export async function rememberedBad(): Promise<string> {
  return license(); // ~strict no-blocking-call: through license → fs.readFileSync
}

export async function byKeyBad(tenant: string): Promise<string> {
  return `${await flagsOnceLater(tenant)} ${flagsOnce(tenant)}`; // ~strict no-blocking-call: through flagsOnce → fs.readFileSync
}

/** What a caller may leave out. */
interface Probe {
  readonly list?: () => string[];
  readonly intervalMs?: number;
}

export function probeBad(report: (count: number) => void, options: Probe): void {
  const { list = listing, intervalMs = 1000 } = options;
  setInterval(() => {
    report(list().length); // ~strict no-blocking-call: through listing → fs.readdirSync
  }, intervalMs);
}
