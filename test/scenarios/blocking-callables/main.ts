import {
  DailyJournal,
  Journal,
  readByArrow,
  readByDeclaration,
  readByExpression,
  Registry,
  settings,
  Snapshot,
  Store,
} from './storage.js';
import { readFileSync, writeFileSync } from 'node:fs';

export async function directBad(): Promise<string> {
  return readFileSync('x', 'utf8'); // ~ no-blocking-call: `fs.readFileSync` holds the thread
}

export const arrowBad = async (): Promise<string> => readFileSync('x', 'utf8'); // ~ no-blocking-call: in an async function

export const functionExpressionBad = async function (): Promise<void> {
  writeFileSync('x', ''); // ~ no-blocking-call: Use `fs.promises.writeFile`
};

export async function* generatorBad(): AsyncGenerator<string> {
  yield readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync
}

export async function throughDeclarationBad(): Promise<string> {
  return readByDeclaration(); // ~ no-blocking-call: through readByDeclaration → fs.readFileSync (test/scenarios/blocking-callables/storage.ts:4)
}

export async function throughArrowBad(): Promise<string> {
  return readByArrow(); // ~ no-blocking-call: through readByArrow → fs.readFileSync
}

export async function throughExpressionBad(): Promise<string> {
  return readByExpression(); // ~ no-blocking-call: → fs.readFileSync
}

export async function staticMethodBad(): Promise<Store> {
  return Store.open(); // ~ no-blocking-call: through open → fs.mkdirSync
}

export async function methodBad(store: Store): Promise<void> {
  store.save(); // ~ no-blocking-call: through save → fs.writeFileSync
}

export async function optionalMethodBad(store: { readonly inner?: DeepStore }): Promise<void> {
  store.inner?.saveDeep(); // ~ no-blocking-call: saveDeep
}

class DeepStore {
  saveDeep(): void {
    writeFileSync('deep', '');
  }
}

export async function fieldBad(store: Store): Promise<void> {
  store.remove(); // ~ no-blocking-call: through remove → fs.rmSync
}

export async function getterBad(store: Store): Promise<number> {
  return store.content.length; // ~ no-blocking-call: through content → fs.readFileSync
}

export async function plainGetterOk(store: Store): Promise<string> {
  return store.path;
}

export async function setterBad(store: Store): Promise<void> {
  store.content = 'new'; // ~ no-blocking-call: through content → fs.writeFileSync
}

export async function objectGetterBad(): Promise<string> {
  return `${settings.theme} in ${settings.language}`; // ~ no-blocking-call: through theme → fs.readFileSync
}

export async function constructorBad(): Promise<Journal> {
  return new Journal('today'); // ~ no-blocking-call: through new Journal → fs.mkdirSync
}

/** The sink is the one of `constructorBad`. */
export async function inheritedConstructorBad(): Promise<Journal> {
  return openDaily(); // ~strict no-blocking-call: through openDaily → new DailyJournal (test/scenarios/blocking-callables/main.ts:88) → new Journal
}

function openDaily(): Journal {
  return new DailyJournal('today');
}

export async function fieldInitialiserBad(): Promise<string> {
  return new Snapshot().text; // ~ no-blocking-call: through new Snapshot → fs.readFileSync
}

export async function staticFieldOk(): Promise<number> {
  return new Registry().count + Registry.names.length;
}

export async function closureBad(): Promise<void> {
  (() => {
    writeFileSync('closure', ''); // ~ no-blocking-call: fs.writeFileSync
  })();
}

export async function innerFunctionBad(): Promise<string> {
  const inner = (): string => readFileSync('inner', 'utf8');
  return inner(); // ~ no-blocking-call: through inner → fs.readFileSync
}

/** Made here, called by whoever gets it. */
export async function returnedClosureOk(): Promise<() => string> {
  return () => readFileSync('later', 'utf8');
}

export function synchronousOk(): string {
  return readFileSync('x', 'utf8');
}

export class Service {
  async loadBad(): Promise<string> {
    return this.readBoth(); // ~ no-blocking-call: through readBoth → fs.readFileSync
  }

  readonly arrowBad = async (): Promise<string> => readFileSync('x', 'utf8'); // ~ no-blocking-call: fs.readFileSync

  private readBoth(): string {
    return readFileSync('both', 'utf8');
  }
}
