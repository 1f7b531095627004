export type Settle<T> = (value: T) => void;

const waiting = new Map<string, Settle<string>>();

/** Keeps it. */
export function enlist(id: string, settle: Settle<string>): void {
  waiting.set(id, settle);
}

/** Calls it on every path. */
export function answer(value: string | undefined, resolve: Settle<string>, reject: Settle<Error>): void {
  if (value === undefined) {
    reject(new Error('nothing'));
    return;
  }
  resolve(value);
}

/** Forgets it on one. */
export function answerIfAny(value: string | undefined, resolve: Settle<string>): void {
  if (value !== undefined) resolve(value);
}

/** Forgets it always. */
export function log(name: string, resolve: Settle<string>): void {
  console.log(name, typeof resolve);
}

/** Passes it on to a helper that forgets it on one path. */
export function pass(value: string | undefined, resolve: Settle<string>): void {
  answerIfAny(value, resolve);
}

/** Calls itself until it settles. */
export function retry(times: number, attempt: () => boolean, resolve: Settle<string>, reject: Settle<Error>): void {
  if (attempt()) resolve('done');
  else if (times > 0) retry(times - 1, attempt, resolve, reject);
  else reject(new Error('gave up'));
}

/** Calls back only when there is something to do. */
export function touch(name: string, touched: () => void): void {
  if (waiting.has(name)) setImmediate(touched);
}
