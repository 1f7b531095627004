import test from 'node:test';
import { execa, $ } from 'execa';
import { ResultAsync } from 'neverthrow';
import pLimit from 'p-limit';

declare function save(name: string): Promise<number>;

export async function measuredBad(ids: readonly number[]): Promise<number> {
  return ids.map(async (id) => await Promise.resolve(id)).length; // ~ no-floating-future: Nobody awaits
}

export async function measuredOk(ids: readonly number[]): Promise<number> {
  const all = ids.map(async (id) => await Promise.resolve(id));
  const first = await all[0];
  return ids.map((id) => id + 1).length + (first ?? 0);
}

export function statementBad(): void {
  save('a'); // ~ no-floating-future: Nobody awaits the promise of `save(…)`
}

export function commandBad(): void {
  execa('ls'); // ~ no-floating-future: Nobody awaits the promise
}

export function queuedBad(): void {
  const limit = pLimit(2);
  limit(() => save('a')); // ~ no-floating-future: Nobody awaits the promise
}

export function unreadBad(): void {
  const saved = save('a'); // ~ no-floating-future: Nobody awaits the promise
}

export function testedBad(): string {
  const isSaved = save('a'); // ~ no-floating-future: Nobody awaits the promise
  return `saved: ${isSaved}`;
}

export function onlyTestedBad(): void {
  const isSaved = save('a'); // ~ no-floating-future: Nobody awaits the promise
  if (!isSaved) throw new Error('not saved');
}

export function eachBad(names: string[]): void {
  names.forEach(async (name) => void (await save(name))); // ~ no-floating-future: asynchronous callback
}

export function mappedBad(names: string[]): void {
  names.map(async (name) => save(name)); // ~ no-floating-future: Nobody awaits the promise
}

export function listBad(): void {
  const pending = [save('a'), save('b')]; // ~ no-floating-future: Nobody awaits
  console.log(pending.length);
}

export function voidOk(): void {
  void save('a');
  void execa('ls');
}

export function scriptOk(): void {
  void $`ls`;
  $`ls`.catch(() => undefined);
}

export function caughtOk(): void {
  save('a').catch(() => undefined);
  save('a').then(console.log, console.error);
}

export function safeOk(): void {
  ResultAsync.fromSafePromise(save('a'));
}

export async function gatheredOk(names: string[]): Promise<void> {
  const pending = names.map(async (name) => save(name));
  await Promise.allSettled(pending);
  const [first, second] = await Promise.all([save('a'), save('b')]);
  console.log(first, second);
  for (const each of [save('c'), save('d')]) await each;
}

test('registered', async () => {
  await save('a');
});

/** @awaitNotRequired */
declare function notify(name: string): Promise<void>;

export function taggedOk(): void {
  notify('a');
}

declare const pendingByName: Map<string, Promise<number>>;
declare function validate(data: unknown): boolean | Promise<boolean>;

export function lookedUpOk(name: string, mine: Promise<number>): boolean {
  if (pendingByName.get(name) !== undefined) return true;
  if (!pendingByName.get(name)) pendingByName.set(name, save(name));
  return pendingByName.get(name) === mine;
}

export function validatedOk(data: unknown): void {
  const isValid = validate(data);
  if (!isValid) throw new Error('invalid');
}

export function removedOk(list: Promise<number>[], index: number): void {
  list.splice(index, 1);
}

/** Of many, the last one is waited for. */
export async function onlyLastBad(names: Iterable<string>): Promise<void> {
  let last: Promise<number> = Promise.resolve(0);
  for (const name of names) {
    if (name === '') continue;
    last = save(name); // ~strict no-floating-future: Nobody awaits the promise of `save(…)`
  }
  await last;
}

export async function untilFoundBad(names: readonly string[], isEnough: () => Promise<boolean>): Promise<number> {
  let found: Promise<number> | undefined;
  for (const name of names) {
    found = save(name); // ~strict no-floating-future: Nobody awaits the promise
    if (await isEnough()) break;
  }
  return (await found) ?? 0;
}

export async function chainedOk(names: readonly string[]): Promise<void> {
  let last: Promise<number> = Promise.resolve(0);
  for (const name of names) last = last.then(() => save(name));
  await last;
}

export async function oneBehindOk(names: readonly string[]): Promise<number> {
  let sum = 0;
  let before: Promise<number> | undefined;
  for (const name of names) {
    if (before !== undefined) sum += await before;
    before = save(name);
  }
  return sum + ((await before) ?? 0);
}

export async function inTurnOk(names: readonly string[], isWanted: (name: string) => boolean): Promise<void> {
  for (const name of names) {
    let saved: Promise<number> | undefined;
    if (isWanted(name)) saved = save(name);
    await saved;
  }
}

export function readBehindOk(names: readonly string[]): () => Promise<number> | undefined {
  let current: Promise<number> | undefined;
  for (const name of names) current = save(name);
  return () => current;
}

export const afterHoleBad = (pair: readonly string[]) => {
  const [, name = ''] = pair;
  save(name); // ~ no-floating-future: Nobody awaits the promise
};
