import Database from 'better-sqlite3';
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const database = new Database('x');

/** A method's result, kept in a variable or a field. */
const insertAll = database.transaction((rows: readonly string[]) => rows.length);

export async function storedResultBad(): Promise<number> {
  return insertAll(['a']); // ~ no-blocking-call: until the database answers
}

class Store {
  readonly #replaceAll: (rows: readonly string[]) => void;
  private readonly remove: () => void;
  onChange: () => void;

  constructor(file: string) {
    this.#replaceAll = database.transaction((rows: readonly string[]) => rows.length);
    this.remove = () => {
      rmSync(file);
    };
    this.onChange = () => {
      writeFileSync(file, '');
    };
  }

  async replaceBad(): Promise<void> {
    this.#replaceAll([]); // ~ no-blocking-call: until the database answers
  }

  async removeBad(): Promise<void> {
    this.remove(); // ~ no-blocking-call: through remove → fs.rmSync
  }

  /** Others may have put something else in its place. */
  async changeBad(): Promise<void> {
    this.onChange(); // ~strict no-blocking-call: fs.writeFileSync
  }
}

export const store = new Store('store');

/** A variable that is filled later. */
let report: (text: string) => void;
if (process.argv.length > 2) report = (text) => writeFileSync('report', text);
else report = (text) => writeFileSync('other', text);

export async function filledLaterBad(): Promise<void> {
  report('x'); // ~ no-blocking-call: fs.writeFileSync
}

/** Variables that a loop and a pattern fill anew. */
let mark = (text: string): void => writeFileSync('mark', text);
let note = (text: string): void => writeFileSync('note', text);

export function setUp(marks: readonly (typeof mark)[], kept: { readonly note: typeof note }): void {
  for (mark of marks) mark('set up');
  ({ note } = kept);
}

export async function filledAnewBad(): Promise<void> {
  mark('x'); // ~strict no-blocking-call: fs.writeFileSync
  note('x'); // ~strict no-blocking-call: fs.writeFileSync
}

/** A map from names to functions. */
const parsers = new Map<string, (path: string) => unknown>([
  ['json', readJson],
  ['text', (path) => readFileSync(path, 'utf8')],
]);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export async function mapBad(kind: string): Promise<unknown> {
  const parse = parsers.get(kind);
  return parse?.('x'); // ~ no-blocking-call: fs.readFileSync
}

const names = new Map([['a', 'b']]);

export async function mapOfDataOk(): Promise<string | undefined> {
  return names.get('a')?.trim();
}

/** What a parameter stands for where it is left out. */
export async function defaultBad(command: string, run = execSync): Promise<string> {
  return run(command).toString(); // ~strict no-blocking-call: execSync
}

class Shell {
  constructor(private readonly make = mkdirSync) {}

  async makeBad(): Promise<void> {
    this.make('x'); // ~strict no-blocking-call: mkdirSync
  }
}

export const shell = new Shell();
