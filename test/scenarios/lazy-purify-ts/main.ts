import { EitherAsync } from 'purify-ts';

declare const save: (name: string) => EitherAsync<Error, number>;

export function statementBad(): void {
  save('a'); // ~ no-floating-future: never runs
}

export function mappedBad(): void {
  save('a').map((count) => count + 1); // ~ no-floating-future: never runs
}

export async function runOk(): Promise<void> {
  await save('a');
  await save('a').run();
}
