import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export function readByDeclaration(): string {
  return readFileSync('a', 'utf8');
}

export const readByArrow = (): string => readFileSync('b', 'utf8');

export const readByExpression = function read(): string {
  return readFileSync('c', 'utf8');
};

export class Store {
  static open(): Store {
    mkdirSync('open');
    return new Store();
  }

  readonly #path = 'store';

  save(): void {
    writeFileSync(this.#path, '');
  }

  readonly remove = (): void => {
    rmSync(this.#path);
  };

  get content(): string {
    return readFileSync(this.#path, 'utf8');
  }

  get path(): string {
    return this.#path;
  }

  set content(text: string) {
    writeFileSync(this.#path, text);
  }
}

export class Journal {
  constructor(readonly name: string) {
    mkdirSync(name);
  }
}

export class Snapshot {
  readonly text = readFileSync('snapshot', 'utf8');
}

export class DailyJournal extends Journal {}

export class Registry {
  static readonly names = readFileSync('names', 'utf8');
  count = 0;
}

export const settings = {
  get theme(): string {
    return readFileSync('theme', 'utf8');
  },
  language: 'en',
};
