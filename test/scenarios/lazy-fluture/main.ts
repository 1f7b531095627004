import { fork, promise, resolve, type FutureInstance } from 'fluture';

declare const save: (name: string) => FutureInstance<Error, number>;

export function statementBad(): void {
  save('a'); // ~ no-floating-future: never runs
}

export function unreadBad(): void {
  const saved = resolve(1); // ~ no-floating-future: nothing reads
}

export function forkedOk(): void {
  fork(console.error)(console.log)(save('a'));
  save('a').pipe(fork(console.error)(console.log));
}

export async function promisedOk(): Promise<number> {
  return await promise(save('a'));
}
