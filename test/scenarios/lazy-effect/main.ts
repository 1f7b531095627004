import { Console, Effect } from 'effect';

declare const save: (name: string) => Effect.Effect<number, Error>;

export function statementBad(): void {
  save('a'); // ~ no-floating-future: a runtime runs it
}

export async function awaitedBad(): Promise<void> {
  await save('a'); // ~ no-floating-future: `await` does not do that
}

export const missingYieldBad = Effect.gen(function* () {
  Console.log('saving'); // ~ no-floating-future: never runs
  const count = yield* save('a');
  return count;
});

export const failAsValueBad = (name: string) =>
  Effect.gen(function* () {
    if (name === '') {
      return Effect.fail(new Error('empty')); // ~ no-floating-future: never runs
    }
    return yield* save(name);
  });

export function unreadBad(): void {
  const saved = save('a'); // ~ no-floating-future: nothing reads
}

export function eachBad(names: string[]): void {
  names.forEach((name) => save(name)); // ~ no-floating-future: ignores what it returns
}

export function runBad(): void {
  Effect.runPromise(save('a')); // ~ no-floating-future: Nobody awaits the promise
}

export async function runOk(): Promise<number> {
  Effect.runFork(save('b'));
  Effect.runSync(Effect.sync(() => 1));
  return await Effect.runPromise(save('a'));
}

export const composedOk = Effect.gen(function* () {
  const first = save('a');
  yield* Console.log('saving');
  const both = yield* Effect.all([first, save('b')]);
  yield* Effect.forEach(['a'], (name) => save(name));
  return both;
}).pipe(Effect.tap((both) => Console.log(both.length)));

export const returnedOk = (name: string) => save(name).pipe(Effect.map((count) => count + 1));
