import { pipe } from 'fp-ts/function';
import * as IO from 'fp-ts/IO';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';

declare const save: (name: string) => TE.TaskEither<Error, number>;
declare const log: (text: string) => IO.IO<void>;

export function statementBad(): void {
  save('a'); // ~ no-floating-future: it is called
}

export async function awaitedBad(): Promise<void> {
  await save('a'); // ~ no-floating-future: `await` does not do that
}

export function pipedBad(): void {
  pipe(save('a'), TE.mapLeft(String)); // ~ no-floating-future: never runs
}

export function ioBad(): void {
  log('saved'); // ~ no-floating-future: never runs
}

export function voidBad(): void {
  void save('a'); // ~ no-floating-future: `void`
}

export async function calledOk(): Promise<void> {
  await save('a')();
  const task = pipe(
    save('a'),
    TE.getOrElse(() => T.of(0)),
  );
  await task();
  log('saved')();
}

export const composedOk = (name: string) =>
  pipe(
    save(name),
    TE.chainFirstIOK(() => log('saved')),
  );
