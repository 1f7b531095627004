import { copyFileSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';

/** Every implementation blocks. */
export interface Reader {
  read(): string;
  close?(): void;
}

export class FileReader implements Reader {
  read(): string {
    return readFileSync('file', 'utf8');
  }
}

export class LinkReader implements Reader {
  read(): string {
    return readFileSync('link', 'utf8');
  }
}

/** One of two implementations blocks. */
export interface Cache {
  store(key: string): void;
}

export class MemoryCache implements Cache {
  readonly #keys = new Set<string>();
  store(key: string): void {
    this.#keys.add(key);
  }
}

export class DiskCache implements Cache {
  store(key: string): void {
    writeFileSync(key, '');
  }
}

export abstract class Job {
  abstract prepare(): void;

  start(): void {
    this.prepare();
  }

  finish(): void {
    // Nothing to do for most jobs.
  }
}

export class CopyJob extends Job {
  override prepare(): void {
    copyFileSync('a', 'b');
  }

  override finish(): void {
    rmSync('a');
  }
}

/** Implemented by object literals only. */
export interface Plugin {
  readonly name: string;
  setUp(): void;
}

export const plugins: readonly Plugin[] = [
  {
    name: 'directories',
    setUp: () => {
      mkdirSync('plugin');
    },
  },
];

/** Implemented outside of the program. */
export interface Remote {
  fetch(): string;
}

/** Nothing blocks. */
export interface Counter {
  count(): number;
}

export class LocalCounter implements Counter {
  #count = 0;
  count(): number {
    return ++this.#count;
  }
}

export type Handler = () => string;

export const handlers = {
  first: (): string => readFileSync('first', 'utf8'),
  second: (): string => readFileSync('second', 'utf8'),
} satisfies Record<string, Handler>;

export const mixed: Readonly<Record<string, Handler>> = {
  memory: () => 'memory',
  disk: () => readFileSync('disk', 'utf8'),
};

export function choose(name: string): Handler {
  if (name === 'disk') return () => readFileSync('chosen', 'utf8');
  return () => readFileSync('other', 'utf8');
}

export function overloaded(path: string): string;
export function overloaded(path: string, fallback: string): string;
export function overloaded(path: string, fallback?: string): string {
  return readFileSync(path, 'utf8') + (fallback ?? '');
}

export function generic<T>(parse: (text: string) => T): T {
  return parse(readFileSync('generic', 'utf8'));
}

export class Base {
  load(): string {
    return readFileSync('base', 'utf8');
  }
}

export class Derived extends Base {
  override load(): string {
    return super.load();
  }
}

export class Quiet extends Base {
  override load(): string {
    return 'quiet';
  }
}

export interface Prepared {
  readonly program: string;
  readonly cleanUp?: () => void;
}

export interface Preparer {
  prepare(program: string): Promise<Prepared>;
}

export const preparers: readonly Preparer[] = [
  {
    async prepare(program) {
      return { program, cleanUp: () => unlinkSync(program) };
    },
  },
  {
    async prepare(program) {
      return { program };
    },
  },
];
