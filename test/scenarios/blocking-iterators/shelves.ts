import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** Looks when somebody goes through it. */
export class Shelf implements Iterable<string> {
  constructor(readonly path: string) {}

  *[Symbol.iterator](): Iterator<string> {
    yield* readdirSync(this.path);
  }
}

export class TopShelf extends Shelf {}

export class RemoteShelf implements AsyncIterable<string> {
  constructor(readonly path: string) {}

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    yield* await readdir(this.path);
  }
}

/** Has looked before. */
export class Stack implements Iterable<string> {
  readonly #names: readonly string[] = [];

  *[Symbol.iterator](): Iterator<string> {
    yield* this.#names;
  }
}

export function linesOf(path: string) {
  return {
    *[Symbol.iterator](): Iterator<string> {
      yield* readFileSync(path, 'utf8').split('\n');
    },
  };
}
