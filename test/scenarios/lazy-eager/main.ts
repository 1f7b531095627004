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
