import { main, run, sleep, type Operation } from 'effection';

declare const save: (name: string) => Operation<number>;

export function statementBad(): void {
  save('a'); // ~ no-floating-future: never runs
}

export function* missingYieldBad(): Operation<void> {
  sleep(10); // ~ no-floating-future: never runs
  yield* sleep(10);
}

export async function runOk(): Promise<number> {
  await main(function* () {
    yield* save('a');
  });
  return await run(() => save('b'));
}
