import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What answers a promise is a task, asynchronous or not: what it blocks is told there, once, and not where it is called. */
export function resolvedBad(name: string): Promise<string> {
  const text = readFileSync(name, 'utf8'); // ~ no-blocking-call: in a function that answers a promise
  return Promise.resolve(text);
}

export function executorBad(serial: string): Promise<string> {
  return new Promise((resolve, reject) => {
    try {
      resolve(execFileSync('adb', ['-s', serial, 'get-state'], { encoding: 'utf8' })); // ~ no-blocking-call: in a function that answers a promise
    } catch (error) {
      reject(error as Error);
    }
  });
}

export const conciseBad = (path: string) =>
  new Promise<void>((resolve) => {
    rmSync(path); // ~ no-blocking-call: fs.rmSync
    resolve();
  });

interface Loader {
  load(name: string): Promise<string>;
}

export class Templates implements Loader {
  load(name: string): Promise<string> {
    return Promise.resolve(readFileSync(`templates/${name}`, 'utf8')); // ~ no-blocking-call: fs.readFileSync
  }
}

export async function callersOk(): Promise<void> {
  await resolvedBad('a');
  await executorBad('b');
  await conciseBad('c');
}

/** A literal answers what its declared type says. */
type Step = (name: string, next: () => Promise<void>) => Promise<void>;

interface Source {
  (name: string): Promise<string>;
}

type Named = Source;

type Either = (name: string) => Promise<string> | string;

const stampBad: Step = (name, next) => {
  writeFileSync(name, 'stamp'); // ~ no-blocking-call: in a function that answers a promise
  return next();
};

const fromDiskBad: Named = (name) => {
  const text = readFileSync(name, 'utf8'); // ~ no-blocking-call: in a function that answers a promise
  return later(text);
};

export class Pipe {
  private readonly drainBad: (name: string) => Promise<string> = (name) => {
    const text = readFileSync(name, 'utf8'); // ~ no-blocking-call: in a function that answers a promise
    return later(text);
  };

  async run(): Promise<void> {
    await stampBad('a', async () => {});
    await this.drainBad(await fromDiskBad('b'));
  }
}

const either: Either = (name) => readFileSync(name, 'utf8');

export async function eitherBad(): Promise<void> {
  await either('c'); // ~ no-blocking-call: through either → fs.readFileSync
}

async function later<T>(value: T): Promise<T> {
  return value;
}

/** The answer may be a promise or not: its callers answer for it. */
function sometimes(isLater: boolean): Promise<void> | undefined {
  mkdirSync('sometimes');
  return isLater ? Promise.resolve() : undefined;
}

export async function sometimesBad(): Promise<void> {
  await sometimes(true); // ~ no-blocking-call: through sometimes → fs.mkdirSync
}

/** Only start-up calls it. */
function prepare(): Promise<void> {
  writeFileSync('prepared', '');
  return Promise.resolve();
}

await prepare();
